using Gongkai.Law.Forms;
using Gongkai.Reports.Narrative;
using Gongkai.Reports.Reading;

namespace Gongkai.Testing.Builders;

/// <summary>The running text of a built report: a clean one, save for what was said otherwise.</summary>
internal sealed class ReportTexts
{
    private readonly Dictionary<string, string?> said = new()
    {
        ["overview.proactive"] = "通过政府网站公开工作动态和政策文件，内容及时更新。",
        ["overview.onRequest"] = "依法办理政府信息公开申请，答复规范。",
        ["overview.management"] = "明确专人负责信息的采集、审核和发布，落实保密审查。",
        ["overview.platform"] = "维护公开专栏，做好日常巡检。",
        ["overview.supervision"] = "将政务公开纳入工作考核，开展社会评议，未发生责任追究情形。",
        ["improvement"] = "存在的问题：政策解读形式单一，公开的主动性不足。改进措施：丰富图文解读，加强业务培训。",
        ["otherMatters"] = "本年度没有收取信息处理费。",
    };

    private readonly List<Paragraph> written = [];

    public (bool Said, DateOnly? Date) Signed { get; set; }

    public (bool Said, DateOnly? Date) Published { get; set; }

    public (bool Said, Period? Period) Period { get; set; }

    public void Say(string where, string text) => said[where] = text;

    public void Drop(string where) => said[where] = null;

    public (Document Document, Identity Identity, IReadOnlyList<Section> Sections) Build(Form form, string organ, int? year)
    {
        var title = Line(form.Title.Replace("{organ}", organ).Replace("{year}", year?.ToString() ?? ""));
        var period = Period.Said ? Period.Period : year is { } full ? new Period(new DateOnly(full, 1, 1), new DateOnly(full, 12, 31)) : null;
        var preamble = period is null ? null : Line($"本报告所列数据的统计期限自{Date(period.From)}起至{Date(period.To)}止。");
        Section[] sections = [.. form.Sections.Where(section => !said.TryGetValue(section.Code, out var text) || text is not null).Select(SectionOf)];
        var signed = Signed.Said ? Signed.Date : year is { } y ? new DateOnly(y + 1, 1, 10) : null;
        var signature = signed is null ? null : Line(Date(signed.Value));

        var identity = new Identity
        {
            Organ = organ.Length == 0 ? null : new Found<string>(organ, organ, title.Place),
            Year = year is { } reported ? new Found<int>(reported, $"{reported}年", title.Place) : null,
            Title = new Found<string>(title.Text, title.Text, title.Place),
            Period = period is null ? null : new Found<Period>(period, preamble!.Text, preamble.Place),
            Signed = signed is null ? null : new Found<DateOnly>(signed.Value, signature!.Text, signature.Place),
            Published = Published.Date is { } day ? new Found<DateOnly>(day, day.ToString("yyyy-MM-dd"), default) : null,
        };

        Section[] opening = preamble is null ? [] : [new Section(null, null, "", preamble.Place, [preamble], [])];
        return (new Document("text", [.. written]), identity, [.. opening, .. sections]);
    }

    private Section SectionOf(FormSection section)
    {
        var number = "一二三四五六"[section.Number - 1].ToString();
        var heading = Line($"{number}、{section.Heading}");
        var own = Paragraphs(section.Code);
        SectionPart[] parts = [.. (section.Parts ?? []).Where(part => said.GetValueOrDefault($"{section.Code}.{part.Code}") is not null).Select(part => PartOf(section, part))];

        return new Section(section.Code, number, section.Heading, heading.Place, [.. own, .. parts.SelectMany(part => part.Text)], parts);
    }

    private SectionPart PartOf(FormSection section, FormPart part)
    {
        var heading = Line(part.Heading);
        return new SectionPart(part.Code, part.Heading, heading.Place, Paragraphs($"{section.Code}.{part.Code}"));
    }

    private List<Paragraph> Paragraphs(string where) => [.. (said.GetValueOrDefault(where) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Line)];

    private Paragraph Line(string text)
    {
        written.Add(new Paragraph(text, new Place(Line: written.Count + 1)));
        return written[^1];
    }

    private static string Date(DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";
}
