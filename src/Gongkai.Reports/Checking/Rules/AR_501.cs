using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Narrative;
using Gongkai.Reports.Narrative.Words;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>The six headings are there, in order, and rightly numbered.</summary>
internal sealed class AR_501 : IJudgement
{
    public string Code => "AR-501";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        if (report.IsOutsideTheForms(context))
        {
            return [say.DoesNotApply("outside")];
        }

        var form = report.Form.Form ?? context.Law.FormFor(report.Identity.Year?.Value ?? 0) ?? context.Law.Forms[^1];
        var headed = report.Sections.Where(section => section is { Code: not null, Heading.Length: > 0 }).ToList();

        if (headed.Count == 0)
        {
            return [report.Form.Form is null ? say.CannotTell("noHeadings") : say.Broken("missing", ("headings", Names(form.Sections)))];
        }

        if (report.Sections.Any(Sketchy.Is) && Missing(say, form, headed).Any())
        {
            return [say.CannotTell("leftOut")];
        }

        if (report.Document.IsRecognised && Missing(say, form, headed).Any())
        {
            return [say.CannotTell("recognised")];
        }

        // In a workbook the tables stand on sheets of their own, after the text.
        var order = report.Document.Kind == "xlsx" ? [] : OutOfOrder(say, form, headed);

        return Ruling.Or([.. Missing(say, form, headed), .. Repeated(say, form, headed), .. order, .. Misnumbered(say, form, headed)], say.Holds("holds"));
    }

    private static IEnumerable<Finding> Missing(Ruling say, Form form, List<Section> headed)
    {
        var missing = form.Sections.Where(section => headed.All(found => found.Code != section.Code)).ToList();
        return missing.Count == 0 ? [] : [say.Broken("missing", ("headings", Names(missing)))];
    }

    private static IEnumerable<Finding> Repeated(Ruling say, Form form, List<Section> headed)
    {
        var twice = headed.GroupBy(section => section.Code).Where(group => group.Count() > 1).ToList();
        return twice.Count == 0 ? [] :
        [
            say.Broken("repeated", ("headings", Names(form.Sections.Where(section => twice.Any(group => group.Key == section.Code)))))
                .At(twice[0].Last().Heading, twice[0].Last().Place),
        ];
    }

    private static IEnumerable<Finding> OutOfOrder(Ruling say, Form form, List<Section> headed)
    {
        var last = 0;
        foreach (var section in headed.DistinctBy(section => section.Code))
        {
            var number = NumberOf(form, section);
            if (number < last)
            {
                yield return say.Broken("order", ("heading", Quoting.Same(section.Heading))).At(section.Heading, section.Place);
            }

            last = Math.Max(last, number);
        }
    }

    private static IEnumerable<Finding> Misnumbered(Ruling say, Form form, List<Section> headed)
    {
        foreach (var section in headed.DistinctBy(section => section.Code))
        {
            var number = NumberOf(form, section);
            if (section.Numbering is null)
            {
                yield return say.Broken("unnumbered", ("heading", Quoting.Same(section.Heading)), ("number", Chinese(number))).At(section.Heading, section.Place);
            }
            else if (ValueOf(section.Numbering) != number)
            {
                yield return say.Broken("misnumbered", ("heading", Quoting.Same(section.Heading)), ("printed", Quoting.Same(section.Numbering)), ("number", Chinese(number)))
                    .At(section.Heading, section.Place);
            }
        }
    }

    private static int NumberOf(Form form, Section section) => form.Sections.First(entry => entry.Code == section.Code).Number;

    private static int ValueOf(string numbering) => int.TryParse(numbering, out var arabic) ? arabic : (int)(ChineseNumber.Parse(numbering) ?? 0);

    private static Wording Names(IEnumerable<FormSection> sections) => Quoting.Same(string.Join('、', sections.Select(section => $"“{Chinese(section.Number)}、{section.Heading}”")));

    private static string Chinese(int number) => "一二三四五六"[number - 1].ToString();
}
