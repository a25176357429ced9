using Gongkai.Law.Checks;
using Gongkai.Law.Forms;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>Section 6 states the charging of 信息处理费, also when nothing was charged. (国办函〔2020〕109号)</summary>
internal sealed class AR_510 : IJudgement
{
    private static readonly CellRef Unpaid = new("requests", "other.feeUnpaid", "total");
    private static readonly string[] Fee = ["处理费", "收费", "收取费用", "费用收取"];

    public string Code => "AR-510";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        if (report.IsOutsideTheForms(context))
        {
            return [say.DoesNotApply("outside")];
        }

        if (report.IsBeforeForm2021())
        {
            return [say.DoesNotApply("doesNotApply")];
        }

        var last = report.Sections.LastOrDefault(section => section.Code == "otherMatters");

        if (report.Sections.FirstOrDefault(section => section.Texts.Any(text => Fee.Any(text.Passage.Tight.Contains))) is { } told)
        {
            return [say.Holds(told.Code == "otherMatters" ? "holds" : "elsewhere", ("section", Quoting.Same(told.Heading)))];
        }

        var unpaid = report.Figures.Value(Unpaid);
        var finding = unpaid > 0 ? say.Broken("unpaid", ("count", unpaid)) with { Level = Level.Error, Cells = [Unpaid], Stated = unpaid }
            : last is null ? say.CannotTell("noSection")
            : Sketchy.Is(last) ? say.CannotTell("leftOut")
            : say.Broken("broken");

        return [last is null ? finding : finding with { Quote = Short(Sketchy.Tight(last)), Places = [last.Place] }];
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
