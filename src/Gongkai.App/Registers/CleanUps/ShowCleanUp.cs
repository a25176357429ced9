using System.Globalization;
using Gongkai.App.AnnualReports.County;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Registers;
using Gongkai.Reports.Rendering.Docx;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.CleanUps;

/// <summary>One line of the sheet.</summary>
public sealed record CleanUpRow(Guid Id, Guid DocumentId, string Kind, string Title, string? Number, DateOnly MadeOn, DateOnly? ValidUntil, CleanUpDecision? Decision, string? Reason);

/// <summary>A clean-up with its sheet; also as XLSX and DOCX.</summary>
public sealed class ShowCleanUp(OfficeDb db, LawBook law, TimeProvider clock)
{
    private static readonly string[] Header = ["序号", "文件种类", "标题", "发文字号", "成文日期", "有效期至", "清理意见", "理由"];

    public sealed record View(CleanUp CleanUp, Organ Organ, IReadOnlyList<CleanUpRow> Rows, bool MayWrite)
    {
        public int Undecided => Rows.Count(row => row.Decision is null);
    }

    public async Task<Outcome<View>> Run(Guid id, Actor actor, CancellationToken stop)
    {
        var cleanUp = await db.CleanUps.AsNoTracking().Include(c => c.Organ).Include(c => c.Lines).ThenInclude(l => l.Document).FirstOrDefaultAsync(c => c.Id == id, stop);
        return cleanUp is null || !RegisterAccess.MayRead(actor, cleanUp.Organ!)
            ? RegisterAccess.NotFound
            : new View(
                cleanUp, cleanUp.Organ!,
                [.. cleanUp.Lines.OrderBy(l => l.Document!.Kind).ThenBy(l => l.Document!.MadeOn).ThenBy(l => l.Document!.Serial).Select(l => new CleanUpRow(
                    l.Id, l.DocumentId, DocumentFaults.NameOf(law.Registers["document"], l.Document!.Kind), l.Document.Title, l.Document.Number, l.Document.MadeOn, l.Document.ValidUntil, l.Decision, l.Reason))],
                cleanUp.ClosedAt is null && RegisterAccess.MayWrite(actor, cleanUp.Organ!));
    }

    public static ExportTable Sheet(View view) => new("文件清理表", Header, [.. view.Rows.Select((row, i) => (IReadOnlyList<object?>)[i + 1, .. Cells(row)])]);

    /// <summary>The sheet as an official paper.</summary>
    public byte[] Docx(View view)
    {
        var counts = string.Join("，", Enum.GetValues<CleanUpDecision>().Select(decision => $"{CleanUpWords.Of(decision)}{view.Rows.Count(row => row.Decision == decision)}件"));
        var said = view.CleanUp is { DecidedBy: { } by, EffectiveOn: { } on } ? $"废止和失效的文件依据{by}，自{LetterDocx.Day(on)}起不再有效。" : "清理尚未办结。";
        return LetterDocx.Write(new OfficialLetter(
            view.CleanUp.Title, "各有关单位",
            [
                new LetterPart.Paragraph($"截至{LetterDocx.Day(view.CleanUp.AsOf)}仍然有效的文件共{view.Rows.Count}件。清理意见：{counts}。{said}"),
                new LetterPart.Grid(Header, [.. view.Rows.Select((row, i) => (IReadOnlyList<string>)[(i + 1).ToString(CultureInfo.InvariantCulture), .. Cells(row).Select(cell => cell ?? "")])], [0.6, 1.2, 4, 2, 1.4, 1.4, 1.2, 2]),
            ],
            view.Organ.Name, BeijingTime.Day(clock.GetUtcNow().UtcDateTime)));
    }

    private static string?[] Cells(CleanUpRow row) =>
        [row.Kind, row.Title, row.Number, row.MadeOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.ValidUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CleanUpWords.Of(row.Decision), row.Reason];
}
