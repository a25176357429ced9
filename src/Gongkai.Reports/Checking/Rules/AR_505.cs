using Gongkai.Law.Periods;
using Gongkai.Reports.Narrative;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>The report was published in time. (Regulation, art. 49)</summary>
internal sealed class AR_505 : IJudgement
{
    public string Code => "AR-505";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        var organ = OrganGuess.Of(report, context);
        var law = context.Law.PublicationDues.FirstOrDefault(due => due.Kind == KindOf(organ?.Kind));

        if (report.Identity.Year is not { } year)
        {
            return [say.CannotTell("noYear")];
        }

        if ((organ?.Due ?? law?.For(year.Value)) is not { } due)
        {
            return [law is null ? say.CannotTell("unknownKind") : say.CannotTell("noDue", ("duty", law.Label))];
        }

        return [Against(due, law, say, report.Identity, organ?.Due is not null)];
    }

    private static Finding Against(DateOnly due, PublicationDue? law, Ruling say, Identity identity, bool isSet)
    {
        var duty = isSet || law is null ? say.Holds("dueSet", ("due", Day(due))).Message : law.Label;

        return (identity.Published, identity.Signed) switch
        {
            ({ } published, _) when published.Value > due =>
                say.Broken("late", ("date", Quoting.Same(published.Text)), ("days", published.Value.DayNumber - due.DayNumber), ("duty", duty)).At(published.Text, published.Place),
            ({ } published, _) => say.Holds("holds", ("date", Quoting.Same(published.Text)), ("due", Day(due))).At(published.Text, published.Place),
            (null, { } signed) when signed.Value > due => say.Broken("signedLate", ("date", Quoting.Same(signed.Text)), ("duty", duty)).At(signed.Text, signed.Place),
            _ => say.CannotTell("noDate", ("due", Day(due))),
        };
    }

    private static string? KindOf(OrganKind? kind) => kind switch
    {
        OrganKind.Department => "department",
        OrganKind.Government => "government",
        OrganKind.Township => "township",
        _ => null,
    };

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
