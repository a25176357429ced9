using Gongkai.Reports.Narrative.Identifying;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>The title gives the organ and the year, and agrees with what the rest of the report says.</summary>
internal sealed class AR_502 : IJudgement
{
    public string Code => "AR-502";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        if (report.IsOutsideTheForms(context))
        {
            return [say.DoesNotApply("outside")];
        }

        var identity = report.Identity;

        if (identity.Title is not { } title)
        {
            return [report.Sections.Count == 0 ? say.CannotTell("noText") : say.Broken("noTitle")];
        }

        var read = TitleLine.Read(title.Text);
        var broken = new List<Finding>();

        if (read is { Organ.Length: < 2 })
        {
            broken.Add(say.Broken("noOrgan").At(title.Text, title.Place));
        }

        if (read is { Year: null })
        {
            broken.Add(say.Broken("noYear").At(title.Text, title.Place));
        }

        foreach (var conflict in identity.Conflicts)
        {
            if (conflict.About is "year" or "organ")
            {
                var chosen = Quoting.Same(conflict.About == "year" ? $"{identity.Year?.Value}" : conflict.Chosen);
                broken.Add(say.Broken(conflict.About + "Differs", ("chosen", chosen), ("other", Quoting.Same(conflict.Other))).At(conflict.Other, conflict.Place));
            }
        }

        return Ruling.Or(broken, say.Holds("holds", ("title", Quoting.Same(title.Text))));
    }
}
