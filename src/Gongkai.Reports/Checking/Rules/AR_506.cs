namespace Gongkai.Reports.Checking.Rules;

/// <summary>The tables follow the form that is in force for the year.</summary>
internal sealed class AR_506 : IJudgement
{
    public string Code => "AR-506";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);

        if (report.Form.Form is not { } form)
        {
            return [say.CannotTell("noForm")];
        }

        if (report.Identity.Year is not { } year)
        {
            return [say.CannotTell("noYear", ("form", form.Version))];
        }

        if (context.Law.FormFor(year.Value) is not { } inForce)
        {
            return [say.DoesNotApply("before", ("year", year.Value))];
        }

        return
        [
            inForce.Id == form.Id
                ? say.Holds("holds", ("year", year.Value), ("form", form.Version))
                : say.Broken(year.Inferred ? "brokenInferred" : "broken", ("year", year.Value), ("form", form.Version), ("inForce", inForce.Version), ("source", inForce.Source))
                    .At(year.Text, year.Place),
        ];
    }
}
