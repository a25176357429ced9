using System.Net;
using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Publishing.Published;
using Gongkai.App.Search;
using Gongkai.App.Villages;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Villages;

namespace Gongkai.App.Sheets;

/// <summary>The sheet of one item, of what an organ published in a period, or of what a village did; null when there is no such thing.</summary>
public sealed class MakeSheet(FindPublicItem items, FindPublicOrgan organs, ShowVillage villages, ListPublic lines, LawBook law, TimeProvider clock)
{
    /// <summary>Lines on the sheet of an organ.</summary>
    public const int MostLines = 100;

    private const int MostNotices = 30;
    private const int UsualDays = 30;
    private const int UsualVillageDays = 92;

    /// <param name="Organ">The organ's code.</param>
    /// <param name="Number">One item of it.</param>
    /// <param name="Village">One village of it.</param>
    /// <param name="From">The first day of publication; a month before the last where not said, a quarter for villages.</param>
    /// <param name="To">The last; today where not said.</param>
    public sealed record Query(string Organ, long? Number = null, string? Village = null, DateOnly? From = null, DateOnly? To = null);

    public async Task<Sheet?> Run(Query query, CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var to = query.To ?? today;
        return query.Number is { } number ? await OfItem(query.Organ, number, stop)
            : query.Village is { } village ? await OfVillage(query.Organ, village, query.From ?? to.AddDays(-UsualVillageDays), to, today, stop)
            : await OfOrgan(query.Organ, query.From ?? to.AddDays(-UsualDays), to, today, stop);
    }

    private async Task<Sheet?> OfItem(string organ, long number, CancellationToken stop)
    {
        if (await items.Run(organ, number, null, stop) is not { Withdrawn: null } item)
        {
            return null;
        }

        string?[] facts = [item.IndexNumber is { } index ? $"索引号：{index}" : null, item.Text.DocumentNumber, $"发布日期：{BeijingTime.Day(item.Version.PublishedAt):yyyy-MM-dd}"];
        var note = item.Files.Count > 0 ? $"另有 {item.Files.Count} 个附件，请扫码查看。" : null;
        return new Sheet(item.Text.Title, string.Join("　", facts.OfType<string>()), item.Text.Issuer ?? item.Organ.Name, PublicPath.Of(item.Kind, organ, number), BeijingTime.Day(item.Version.PublishedAt), [new SheetPart(null, null, item.Text.Body)]) { Note = note };
    }

    private async Task<Sheet?> OfOrgan(string code, DateOnly from, DateOnly to, DateOnly today, CancellationToken stop)
    {
        if (await organs.Run(code, stop) is not { } organ)
        {
            return null;
        }

        var found = await lines.Run(new(new PublicFilter { Organ = code, WithoutReports = true, From = from, To = to }, PerPage: MostLines) { Counted = false }, stop);
        var rows = string.Concat(found.Lines.Select(Row));
        var html = found.Lines.Count == 0 ? "<p>这段时间没有新公开的信息。</p>" : $"<table><tr><th>信息名称</th><th>栏目</th><th>文号或索引号</th><th>发布日期</th></tr>{rows}</table>";
        return new Sheet("主动公开信息目录", Period(from, to), organ.Name, $"/o/{code}/items", today, [new SheetPart(null, null, html)]) { Note = found.HasOlder ? $"只列最新的 {MostLines} 条，其余请扫码查看。" : null };

        static string Row(PublicLine line) =>
            $"<tr><td>{WebUtility.HtmlEncode(line.Title)}</td><td>{PublicKindWords.Of(line.Kind)}</td><td>{WebUtility.HtmlEncode(line.DocumentNumber ?? line.IndexNumber ?? "")}</td><td>{BeijingTime.Day(line.PublishedAt):yyyy-MM-dd}</td></tr>";
    }

    private async Task<Sheet?> OfVillage(string township, string code, DateOnly from, DateOnly to, DateOnly today, CancellationToken stop)
    {
        if (await villages.Run(township, code, stop) is not { } standing)
        {
            return null;
        }

        var notices = standing.Notices.Where(notice => notice.WithdrawnAt is null && BeijingTime.Day(notice.PublishedAt) >= from && BeijingTime.Day(notice.PublishedAt) <= to).ToList();
        var parts = notices.Take(MostNotices).Select(notice => new SheetPart(notice.Title, string.Join("　", new[]
        {
            law.VillageAffairs.Matter(notice.Matter)?.Label.Zh, VillagePeriod.Parse(notice.Period)?.Name.Zh, $"村务监督委员会审核：{notice.CheckedBy}，{notice.CheckedOn:yyyy-MM-dd}",
        }.OfType<string>()), notice.Body)).ToList();
        var village = standing.Village;
        return new Sheet($"{village.Name}村务公开", Period(from, to), village.Name, $"/villages/{township}/{code}", today, parts.Count > 0 ? parts : [new SheetPart(null, null, "<p>这段时间没有新公开的村务。</p>")])
        {
            Note = $"对公开的内容有疑问，可以向村务监督委员会提出，或向{village.Organ!.Name}反映。{(notices.Count > MostNotices ? "内容较多，其余请扫码查看。" : "")}",
        };
    }

    private static string Period(DateOnly from, DateOnly to) => $"{from:yyyy-MM-dd} 至 {to:yyyy-MM-dd}";
}
