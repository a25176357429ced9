using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Narrative;
using Gongkai.Reports.Narrative.Layout;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>Section 1 has its five parts.</summary>
internal sealed class AR_508 : IJudgement
{
    // With fewer headings than this the report is not arranged by parts, and only its words can be looked at.
    private const int Arranged = 3;

    // By these words a text without headings is taken to speak of a part.
    private static readonly Dictionary<string, string[]> Topics = new()
    {
        ["proactive"] = ["主动公开", "公开政府信息", "发布信息"],
        ["onRequest"] = ["依申请", "公开申请", "申请公开"],
        ["management"] = ["信息管理", "审核", "审查", "目录", "三审三校", "保密"],
        ["platform"] = ["平台", "网站", "新媒体", "公众号", "专栏"],
        ["supervision"] = ["监督", "保障", "考核", "培训", "评议"],
    };

    public string Code => "AR-508";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        if (report.IsOutsideTheForms(context))
        {
            return [say.DoesNotApply("outside")];
        }

        var form = report.Form.Form ?? context.Law.Forms[^1];
        var wanted = form.Sections[0].Parts ?? [];
        var opening = report.Sections.TakeWhile(section => section.Code is null || section.Code == form.Sections[0].Code || IsTold(section)).ToList();

        if (opening.All(section => section.Code != form.Sections[0].Code))
        {
            return [say.CannotTell("noSection")];
        }

        if (opening.All(section => Sketchy.Is(section)))
        {
            return [say.CannotTell("leftOut")];
        }

        var found = Found(opening);
        var missing = wanted.Where(part => !found.Contains(part.Code)).ToList();
        var gone = found.Count >= Arranged ? missing : [.. missing.Where(part => !Speaks(opening, part.Code))];
        var place = report.Sections.First(section => section.Code == form.Sections[0].Code).Place;

        return
        [
            gone.Count > 0 && report.Document.IsRecognised ? say.CannotTell("recognised", ("parts", Names(gone)))
            : gone.Count > 0 ? say.Broken("broken", ("parts", Names(gone))) with { Places = [place] }
            : missing.Count > 0 ? say.CannotTell("noHeadings", ("parts", Names(missing)))
            : say.Holds("holds"),
        ];
    }

    // Some reports tell the parts as sections of their own before the tables.
    private static HashSet<string> Found(List<Section> opening) =>
        opening.SelectMany(section => section.Parts.Select(part => part.Code).Append(Told(section))).OfType<string>().ToHashSet();

    private static string? Told(Section section) => section.Code switch
    {
        "disclosure" => "proactive",
        "requests" => "onRequest",
        _ => PartHeadings.Stem(TightText.Of(section.Heading)),
    };

    private static bool IsTold(Section section) => section.Code is "disclosure" or "requests" && section.Text.Any(paragraph => paragraph.Text.Length > 30);

    private static bool Speaks(List<Section> opening, string part) =>
        opening.SelectMany(section => section.Texts).Any(text => Topics[part].Any(text.Passage.Tight.Contains));

    private static Wording Names(IEnumerable<FormPart> parts) => Quoting.Same(string.Join('、', parts.Select(part => part.Heading)));
}
