using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Reports.Narrative.Claims;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>Writes the findings of a check over the narrative; the words come from law/checks under the key that is named.</summary>
internal readonly struct Ruling(string code, CheckContext context)
{
    // What a person reads; a damaged text may have thousands of the same fault.
    private const int Most = 100;

    private readonly CheckDefinition check = context.Law.Check(code);

    public Finding Holds(string key, params ReadOnlySpan<(string, object?)> values) => Say(Answer.Holds, key, values);

    public Finding Broken(string key, params ReadOnlySpan<(string, object?)> values) => Say(Answer.Broken, key, values);

    public Finding CannotTell(string key, params ReadOnlySpan<(string, object?)> values) => Say(Answer.CannotTell, key, values);

    public Finding DoesNotApply(string key, params ReadOnlySpan<(string, object?)> values) => Say(Answer.DoesNotApply, key, values);

    /// <summary>The broken findings, or the one that stands for all when there is none.</summary>
    public static IEnumerable<Finding> Or(IReadOnlyList<Finding> broken, Finding otherwise) => broken.Count > 0 ? broken.Take(Most) : [otherwise];

    private Finding Say(Answer answer, string key, ReadOnlySpan<(string, object?)> values) => new(check.Code, answer, check.Level, check.Say(key, values));
}

/// <summary>Giving a finding the words it is about.</summary>
internal static class Quoting
{
    public static Finding At(this Finding finding, Sentence sentence) => finding with { Quote = sentence.Quote, Places = [sentence.Whole] };

    public static Finding At(this Finding finding, Claim claim) => finding with { Quote = claim.Sentence.Quote, Places = [claim.Place] };

    public static Finding At(this Finding finding, string quote, Place place) => finding with { Quote = quote, Places = place == default ? [] : [place] };

    /// <summary>Whether a report without the tables was never to follow these forms: one on a year before them, or a school's on a school year.</summary>
    public static bool IsOutsideTheForms(this Report report, CheckContext context) =>
        report.Form.Form is null
            && (report.Identity.Title?.Text.Contains("学年") == true || (report.Identity.Year is { } year && context.Law.FormFor(year.Value) is null));

    /// <summary>Whether a report without recognised tables is on a year before the 2021 form.</summary>
    public static bool IsBeforeForm2021(this Report report) => report.Form.Form is null && report.Identity.Year?.Value < 2021;

    /// <summary>The same words in both languages: names, numbers and quotes are not translated.</summary>
    public static Wording Same(string text) => new(text, text);
}
