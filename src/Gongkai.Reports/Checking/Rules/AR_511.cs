using Gongkai.Reports.Narrative;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>Section 5 names real problems and measures.</summary>
internal sealed class AR_511 : IJudgement
{
    private const int Shortest = 20;

    // So much text says something; that none of the usual words is in it proves nothing.
    private const int Much = 40;

    private static readonly string[] Problems =
        ["问题", "不足", "差距", "不够", "有待", "短板", "薄弱", "欠缺", "困难", "不高", "不强", "不深", "不到位", "不及时", "不全", "不规范", "单一", "较少", "偏少", "仍需", "还需", "弱项", "滞后", "参差不齐", "无法满足", "不平衡", "不均衡", "不熟"];

    private static readonly string[] Measures = ["下一步", "将", "改进", "措施", "加强", "提升", "提高", "完善", "强化", "进一步", "加大", "优化", "拓宽", "丰富", "规范"];
    private static readonly string[] Nothing = ["无", "没有", "暂无", "不存在", "无问题", "无存在"];

    public string Code => "AR-511";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        if (report.IsOutsideTheForms(context))
        {
            return [say.DoesNotApply("outside")];
        }

        var section = report.Sections.LastOrDefault(found => found.Code == "improvement");

        if (section is null)
        {
            return [say.CannotTell("noSection")];
        }

        var finding = Judge(say, section, Sketchy.Tight(section));
        return [finding.Answer == Answer.Holds ? finding : finding with { Quote = section.Text.Count > 0 ? section.Text[0].Text : section.Heading, Places = [section.Place] }];
    }

    private static Finding Judge(Ruling say, Section section, string tight) =>
        tight.Length == 0 ? say.Broken("empty")
        : Sketchy.Is(section) ? say.CannotTell("leftOut")
        : tight.Length < Shortest && Nothing.Any(tight.Contains) ? say.Broken("nothing")
        : Problems.Any(tight.Contains) && Measures.Any(tight.Contains) ? say.Holds("holds")
        : tight.Length >= Much ? say.CannotTell("notRecognised")
        : say.Broken(Problems.Any(tight.Contains) ? "noMeasures" : "noProblems");
}
