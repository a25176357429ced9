using Gongkai.Reports.Narrative;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>A report on a year cannot be signed or published before that year has ended.</summary>
internal sealed class AR_504 : IJudgement
{
    public string Code => "AR-504";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        var (signed, published) = (report.Identity.Signed, report.Identity.Published);

        if (report.Identity.Year is not { } year)
        {
            return [say.CannotTell("noYear")];
        }

        if (signed is null && published is null)
        {
            return [say.CannotTell("noDate")];
        }

        var broken = new List<Finding>();
        Add("signed", signed);
        Add("published", published);

        return Ruling.Or(broken, say.Holds("holds", ("year", year.Value)));

        void Add(string key, Found<DateOnly>? date)
        {
            if (date is not null && date.Value.Year <= year.Value)
            {
                broken.Add(say.Broken(key, ("date", Quoting.Same(date.Text)), ("year", year.Value)).At(date.Text, date.Place));
            }
        }
    }
}
