using Gongkai.Reports.Narrative.Claims;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>Dates are whole, and are dates.</summary>
internal sealed class AR_608 : IJudgement
{
    public string Code => "AR-608";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        var sentences = ClaimReader.Of(report).Sentences;

        if (sentences.Count == 0)
        {
            return [say.CannotTell("noText")];
        }

        var broken = new List<Finding>();
        foreach (var sentence in sentences)
        {
            foreach (var (from, to) in DamagedDates.In(sentence))
            {
                broken.Add(say.Broken("broken", ("date", Quoting.Same(sentence.Printed(from, to)))) with { Quote = sentence.Quote, Places = [sentence.Place(from, to)] });
            }
        }

        return Ruling.Or(broken, say.Holds("holds"));
    }
}
