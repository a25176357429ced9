using Gongkai.Reports.Checking.Arithmetic;
using Gongkai.Reports.Similarity;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>No more than half of the text is last year's. (宿迁 indicator)</summary>
internal sealed class AR_701 : IJudgement
{
    public string Code => "AR-701";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var check = context.Law.Check(Code);
        if (PreviousYear.Of(report, context) is { Report: null } unusable && context.Previous is not { Form.Form: null })
        {
            return [new Finding(Code, unusable.Answer, check.Level, unusable.Reason!)];
        }

        var reuse = Reuse.Of(context.Previous!, report, context.Law);
        if (reuse is null || reuse.OwnCharacters < check.Limits["characters"])
        {
            return [new Finding(Code, Answer.CannotTell, check.Level, check.Say("few", ("own", reuse?.OwnCharacters ?? 0)))];
        }

        var broken = reuse.Share > (double)check.Limits["share"];
        return
        [
            new Finding(Code, broken ? Answer.Broken : Answer.Holds, check.Level, check.Say(
                broken ? "broken" : "holds", ("own", reuse.OwnCharacters), ("repeated", reuse.RepeatedCharacters), ("share", Percent(reuse.Share)), ("limit", Percent((double)check.Limits["share"])))),
        ];
    }

    private static int Percent(double share) => (int)Math.Round(share * 100);
}
