namespace Gongkai.Reports.Checking.Rules;

/// <summary>The figures are counted from 1 January to 31 December of the year.</summary>
internal sealed class AR_503 : IJudgement
{
    public string Code => "AR-503";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);

        return (report.Identity.Period, report.Identity.Year) switch
        {
            (null, _) => [say.CannotTell("noPeriod")],
            (_, null) => [say.CannotTell("noYear")],
            ({ } period, { } year) when period.Value.From == new DateOnly(year.Value, 1, 1) && period.Value.To == new DateOnly(year.Value, 12, 31) =>
                [say.Holds("holds", ("year", year.Value)).At(period.Text, period.Place)],
            ({ } period, { } year) => [say.Broken("broken", ("period", Quoting.Same(period.Text)), ("year", year.Value)).At(period.Text, period.Place)],
        };
    }
}
