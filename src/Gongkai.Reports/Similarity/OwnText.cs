using System.Runtime.CompilerServices;
using System.Text;
using Gongkai.Law;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Similarity;

/// <summary>
/// The words of a report that are the organ's own: headings, labels of the form, statutory sentences and the organ's name removed, characters folded,
/// and every number written as <c>#</c>, for last year's text with this year's numbers is last year's text.
/// </summary>
public static class OwnText
{
    /// <summary>Characters in a row that must be equal before they count as repeated: the thirteen of common practice in checking Chinese texts for copying.</summary>
    public const int Run = 13;

    /// <summary>Stands where something was removed; no run reaches over it.</summary>
    internal const char Cut = '\n';

    private const int ShortestLabel = 8;

    private static readonly ConditionalWeakTable<LawBook, string[]> Removed = [];

    /// <summary>The own words, sentence borders kept as line breaks where something was removed.</summary>
    public static string Of(Report report, LawBook law)
    {
        var text = new StringBuilder();
        foreach (var section in report.Sections)
        {
            foreach (var paragraph in section.Text)
            {
                Append(text, paragraph.Text);
            }
        }

        if (report.Identity.Organ is { Value: { Length: > 0 } organ })
        {
            text.Replace(Normal(organ), "");
        }

        foreach (var phrase in Removed.GetValue(law, Phrases))
        {
            text.Replace(phrase, Cut.ToString());
        }

        return text.ToString();
    }

    /// <summary>How many characters of it count.</summary>
    internal static int Length(string own)
    {
        var length = 0;
        foreach (var c in own)
        {
            length += c == Cut ? 0 : 1;
        }

        return length;
    }

    private static void Append(StringBuilder text, string paragraph)
    {
        var number = false;
        foreach (var c in paragraph)
        {
            var folded = Fold.Char(c);
            var digit = char.IsAsciiDigit(folded);

            if (folded != ' ' && !(digit && number))
            {
                text.Append(digit ? '#' : folded);
            }

            number = digit || (number && folded == ' ');
        }

        text.Append(Cut);
    }

    private static string Normal(string phrase)
    {
        var text = new StringBuilder();
        Append(text, phrase);
        return text.ToString(0, text.Length - 1);
    }

    /// <summary>Longest first, so that a phrase is not broken by a shorter one inside it.</summary>
    private static string[] Phrases(LawBook law) =>
        [.. law.StatutoryText.Phrases.Concat(law.Forms.SelectMany(Labels).Where(label => label.Length >= ShortestLabel))
            .Select(Normal).Distinct().OrderByDescending(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal)];

    private static IEnumerable<string> Labels(Law.Forms.Form form) =>
        form.Sections.Select(section => section.Heading).Concat(form.Tables.SelectMany(table => table.Rows).Select(row => row.Label));
}
