using Gongkai.Reports.Narrative.Claims;
using Gongkai.Reports.Narrative.Layout;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>No other organ's name stands in place of this one's.</summary>
internal sealed class AR_607 : IJudgement
{
    public string Code => "AR-607";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        if (report.Identity.Organ is not { Value.Length: > 2 } organ)
        {
            return [say.CannotTell("noOrgan")];
        }

        var own = TightText.Of(organ.Value);
        var broken = ClaimReader.Of(report).Sentences.SelectMany(sentence => ForeignOrgans.In(sentence, own)).DistinctBy(found => (found.Sentence, found.From)).Select(found =>
            say.Broken("broken", ("organ", Quoting.Same(organ.Value)), ("other", Quoting.Same(found.Name))) with
            {
                Quote = found.Sentence.Quote,
                Places = [found.Sentence.Place(found.From, found.To)],
            });

        return Ruling.Or([.. broken], say.Holds("holds"));
    }
}
