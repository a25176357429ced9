using System.Globalization;
using System.Text;
using Gongkai.Law.Clock;
using Gongkai.Law.Grounds;
using Gongkai.Law.Remedies;

namespace Gongkai.Law.Letters;

/// <summary>Makes a letter of its template and the case. No letter leaves with an empty reason, or with the wrong way to go against it.</summary>
/// <param name="book">The letters.</param>
/// <param name="remedies">The periods of the remedies.</param>
public sealed class LetterComposer(LetterBook book, RemedyBook remedies)
{
    /// <summary>The letter; or the first thing that is missing.</summary>
    public Outcome<ComposedLetter> Compose(LetterTemplate letter, LetterFacts facts)
    {
        if (letter.Fields.Select(field => Fault(field, facts.Values.GetValueOrDefault(field.Code))).FirstOrDefault(fault => fault is not null) is { } lacking)
        {
            return lacking;
        }

        if (letter.Remedies == LetterRemedies.ByOutcome && facts.Outcome?.Letter != letter.Code)
        {
            return new Refusal("letter.other-outcome", new($"《{letter.Title}》与办理结果不符", "the letter does not belong to the outcome of the case"), letter.Article);
        }

        var paragraph = Remedies(letter, facts);
        return paragraph.Refusal is { } refusal ? refusal : new ComposedLetter(
            letter.Code, letter.Title, facts.DocumentNumber, To(letter, facts), [.. Parts(letter, facts), .. paragraph.Value.Length > 0 ? [new ComposedPart(paragraph.Value, null)] : Array.Empty<ComposedPart>()],
            letter.Attachments ? facts.Attachments : [], facts.Organ, facts.On);
    }

    /// <summary>Which paragraph on remedies a decision of this day has: either, reconsiderationFirst, part; null for none.</summary>
    public static string? RemedyCode(LetterTemplate letter, OutcomeKind? outcome, DateOnly on, bool partChoice = true) => (letter.Remedies, outcome) switch
    {
        (LetterRemedies.None, _) or (LetterRemedies.ByOutcome, { Remedies: RemedyRoute.None }) => null,
        (LetterRemedies.ByOutcome, { } decided) when decided.MustReconsiderFirst(on, partChoice) => decided.Remedies == RemedyRoute.Part ? "part" : "reconsiderationFirst",
        _ => "either",
    };

    private Outcome<string> Remedies(LetterTemplate letter, LetterFacts facts)
    {
        if (RemedyCode(letter, facts.Outcome, facts.On, facts.PartMustReconsiderFirst) is not { } code)
        {
            return "";
        }

        if (string.IsNullOrWhiteSpace(facts.ReviewOrgan) || string.IsNullOrWhiteSpace(facts.Court))
        {
            return new Refusal("letter.lacks-remedies", new("还没有写明行政复议机关或者有管辖权的人民法院", "the organ that reconsiders or the court is missing"), "art. 51");
        }

        return Fill(book.Paragraphs.First(paragraph => paragraph.Code == code).Text, place => place switch
        {
            "paper" => letter.Paper,
            "reviewOrgan" => facts.ReviewOrgan,
            "court" => facts.Court,
            "reconsiderationDays" => Text(Limit("reconsideration").Days),
            "suitMonths" => Text(Limit("suit").Months),
            _ => Text(Limit("suitAfterReconsideration").Days),
        });
    }

    private RemedyLimit Limit(string code) => remedies.Limits.First(limit => limit.Code == code);

    private static string? To(LetterTemplate letter, LetterFacts facts) => letter.To switch
    {
        LetterTo.Applicant => facts.Applicant,
        LetterTo.Other => Bare(facts.Values["party"]!),
        _ => null,
    };

    private static IEnumerable<ComposedPart> Parts(LetterTemplate letter, LetterFacts facts)
    {
        foreach (var part in letter.Parts.Where(part => part.If is null || !string.IsNullOrWhiteSpace(Value(part.If))))
        {
            yield return part.Grid is { } grid
                ? new(null, grid with { Rows = [.. grid.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => Fill(cell, Value))])] })
                : new(Fill(part.Text!, Value), null);
        }

        string Value(string place) => place switch
        {
            "organ" => facts.Organ,
            "applicant" => facts.Applicant,
            "you" => facts.IsPerson ? "您" : "你单位",
            "your" => facts.IsPerson ? "您的" : "你单位的",
            "received" => facts.ReceivedOn.Zh(),
            "channel" => facts.Channel,
            "number" => facts.Number,
            "description" => Bare(facts.Description),
            "contact" => facts.Contact ?? "",
            _ => letter.Fields.First(field => field.Code == place) is var field && facts.Values.GetValueOrDefault(place) is { } value ? Shown(field, value) : "",
        };
    }

    private static string Shown(LetterField field, string value) =>
        field.Kind == LetterFieldKind.Day && Day(value) is { } day ? day.Zh() : Bare(value);

    // The template ends the sentence; a full stop that was typed would stand there twice.
    private static string Bare(string value) => value.Trim().TrimEnd('。', '；', '.', ';', ' ').ReplaceLineEndings("\n");

    private static Refusal? Fault(LetterField field, string? value) =>
        string.IsNullOrWhiteSpace(value) ? field.Required ? Lacking(field) : null
        : field.Kind == LetterFieldKind.Day && Day(value) is null ? new($"letter.wrong-{field.Code.ToLowerInvariant()}", new($"“{field.Name}”不是日期", $"{field.Code} is no day"))
        : field.Kind == LetterFieldKind.Number && (!decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number <= 0) ? new($"letter.wrong-{field.Code.ToLowerInvariant()}", new($"“{field.Name}”应是大于 0 的数", $"{field.Code} is no positive number"))
        : field.Kind == LetterFieldKind.Text && field.Required && value.Count(char.IsLetterOrDigit) < 2 ? Lacking(field)   // 无, a dash, three dots
        : null;

    private static Refusal Lacking(LetterField field) => new($"letter.lacks-{field.Code.ToLowerInvariant()}", new($"应写明“{field.Name}”", $"it must state {field.Code}"));

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Text(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    // In one pass: a value that looks like a place is left alone.
    private static string Fill(string text, Func<string, string> value)
    {
        var filled = new StringBuilder(text.Length + 64);
        var at = 0;
        while (text.IndexOf('{', at) is >= 0 and var open && text.IndexOf('}', open) is > 0 and var close)
        {
            filled.Append(text, at, open - at).Append(value(text[(open + 1)..close]));
            at = close + 1;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }
}
