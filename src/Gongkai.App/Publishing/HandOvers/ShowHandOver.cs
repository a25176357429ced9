using Gongkai.App.AnnualReports.County;
using Gongkai.App.Files;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Publishing;
using Gongkai.Reports.Rendering.Docx;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing.HandOvers;

/// <summary>One list that was handed over, on the screen, as a table to take away, and as the paper that goes with it.</summary>
public sealed class ShowHandOver(OfficeDb db, FileStore files)
{
    public sealed record Query(Guid Id);

    /// <param name="Number">Within the list.</param>
    /// <param name="IsWithdrawn">Taken back from the public since.</param>
    public sealed record Line(int Number, Guid ItemId, int Version, string Title, string? DocumentNumber, string? IndexNumber, DateOnly PublishedOn, int Files, bool IsWithdrawn, string? Hash);

    public sealed record View(HandOver List, Organ Organ, IReadOnlyList<Line> Lines, bool MayChange)
    {
        public bool IsReceived => List.ReceivedOn is not null;

        public string Title => $"{Organ.Name}主动公开政府信息移送清单";

        /// <summary>For a spreadsheet program.</summary>
        public ExportTable Table() => new(Title, ["序号", "索引号", "信息名称", "发文字号", "公开日期", "附件（个）", "内容校验码（SHA-256）"],
            [.. Lines.Select(line => (IReadOnlyList<object?>)[line.Number, line.IndexNumber, line.Title, line.DocumentNumber, line.PublishedOn.ToString("yyyy-MM-dd"), line.Files, line.Hash])]);

        /// <summary>The paper, with the place where the receiver signs.</summary>
        public byte[] Docx() => LetterDocx.Write(new OfficialLetter(Title, List.Receiver,
        [
            new LetterPart.Paragraph($"根据《中华人民共和国政府信息公开条例》第二十五条，现移送{LetterDocx.Day(List.From)}至{LetterDocx.Day(List.Until)}主动公开的政府信息共 {Lines.Count} 条，请查收。"),
            new LetterPart.Grid(["序号", "索引号", "信息名称", "发文字号", "公开日期"],
                [.. Lines.Select(line => (IReadOnlyList<string>)[$"{line.Number}", line.IndexNumber ?? "", line.Title, line.DocumentNumber ?? "", line.PublishedOn.ToString("yyyy-MM-dd")])], [0.8, 2.2, 4, 2, 1.6]),
            new LetterPart.Paragraph($"移送人：{List.Who}　　接收人（签字）：{List.ReceivedBy ?? "　　　　　　"}　　接收日期：{(List.ReceivedOn is { } on ? LetterDocx.Day(on) : "　　　　年　　月　　日")}"),
        ], Organ.Name, BeijingTime.Day(List.At)));
    }

    public async Task<Outcome<View>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var list = await db.HandOvers.AsNoTracking().Include(h => h.Organ).FirstOrDefaultAsync(h => h.Id == query.Id, stop);
        if (list is null || !ItemAccess.MayRead(actor, list.Organ!))
        {
            return HandOverRights.NotFound;
        }

        var rows = await db.HandOverLines.AsNoTracking().Where(l => l.HandOverId == list.Id).OrderBy(l => l.Version!.PublishedAt).ThenBy(l => l.VersionId).Select(l => new
        {
            l.Version!.ItemId, l.Version.Number, l.Version.Title, l.Version.DocumentNumber, l.Version.Item!.IndexNumber, l.Version.PublishedAt, Files = l.Version.Attachments.Count, l.Version.State, l.Version.ContentHash,
        }).ToListAsync(stop);
        return new View(
            list, list.Organ!,
            [.. rows.Select((row, i) => new Line(
                i + 1, row.ItemId, row.Number, row.Title, row.DocumentNumber, row.IndexNumber, BeijingTime.Day(row.PublishedAt!.Value), row.Files, row.State == ItemState.Withdrawn, row.ContentHash))],
            HandOverRights.MayHandOver(actor, list.Organ!));
    }

    /// <summary>The signed receipt.</summary>
    public Task<Outcome<ReadOnlyMemory<byte>>> Receipt(View view, CancellationToken stop) =>
        view.List.ReceiptHash is { } hash ? files.Read(hash, stop) : Task.FromResult<Outcome<ReadOnlyMemory<byte>>>(HandOverRights.NotFound);
}
