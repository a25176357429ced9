using System.Globalization;
using System.Text;
using Gongkai.Law;
using Gongkai.Reports.Rendering;

namespace Gongkai.Reports.Comparing.Printing;

/// <summary>A comparison as plain text: what changed, what cannot be compared, and the texts with marks. What stayed the same is counted only.</summary>
public static class ComparisonText
{
    /// <summary>The text in one language; figures first.</summary>
    public static string Write(Comparison comparison, Language language)
    {
        var words = ComparisonWords.In(language);
        var text = new StringBuilder();
        text.Append(Side(comparison.Before, words)).Append(" → ").Append(Side(comparison.After, words)).Append("\n\n");
        Figures(text, comparison, words, language);
        Texts(text, comparison, words);

        return text.ToString();
    }

    private static void Figures(StringBuilder text, Comparison comparison, ComparisonWords words, Language language)
    {
        text.Append(words.Figures).Append('\n');
        if (comparison.Cells.Count == 0)
        {
            text.Append("  ").Append(words.NoTables).Append('\n');
        }

        foreach (var cell in comparison.Cells.Where(cell => cell.Outcome is CellOutcome.Changed or CellOutcome.OneSided or CellOutcome.CannotTell))
        {
            text.Append("  ").Append(cell.Label).Append(words.Colon).Append(Shown(cell.BeforeText, words)).Append(" → ").Append(Shown(cell.AfterText, words))
                .Append(Change(cell)).Append(cell.Outcome == CellOutcome.CannotTell ? words.Bracketed(words.CannotTell) : "")
                .Append(cell.Relation == Law.Crosswalks.Comparability.Partly && cell.Reason is { } reason ? words.Bracketed(reason.In(language)) : "").Append('\n');
        }

        foreach (var (outcome, label) in new[] { (CellOutcome.Equal, words.Equal), (CellOutcome.NotComparable, words.NotComparable) })
        {
            if (comparison.Cells.Count(cell => cell.Outcome == outcome) is > 0 and var count)
            {
                text.Append("  ").AppendFormat(CultureInfo.InvariantCulture, label, count).Append('\n');
            }
        }
    }

    private static void Texts(StringBuilder text, Comparison comparison, ComparisonWords words)
    {
        text.Append('\n').Append(words.Texts).Append('\n');
        if (comparison.Reuse is { } reuse)
        {
            text.Append("  ").AppendFormat(CultureInfo.InvariantCulture, words.Reuse, reuse.OwnCharacters, reuse.RepeatedCharacters, Math.Round(reuse.Share * 100)).Append('\n');
        }

        foreach (var section in comparison.Sections)
        {
            text.Append("  ").Append(section.Heading).Append('\n');
            foreach (var piece in section.Pieces.Where(piece => piece.Kind != PieceKind.Same))
            {
                text.Append("    ").Append(words.Of(piece)).Append(' ').Append(piece.Words.Count > 0 ? string.Concat(piece.Words.Select(Word)) : piece.Text).Append('\n');
            }

            if (section.Pieces.Count(piece => piece.Kind == PieceKind.Same) is > 0 and var same)
            {
                text.Append("    ").AppendFormat(CultureInfo.InvariantCulture, words.SameSentences, same).Append('\n');
            }
        }
    }

    private static string Side(ComparisonSide side, ComparisonWords words) => $"{side.Organ ?? words.Unknown} {side.Year?.ToString(CultureInfo.InvariantCulture) ?? words.Unknown} ({Path.GetFileName(side.File)})";

    private static string Shown(string text, ComparisonWords words) => text.Length == 0 ? words.Nothing : text;

    private static string Change(CellDifference cell) => cell.Change is { } change ? $" ({(change > 0 ? "+" : "")}{PrintedFigure.Number(change)})" : "";

    private static string Word(WordChange word) => word.Kind == 0 ? word.Text : word.Kind < 0 ? $"[-{word.Text}-]" : $"{{+{word.Text}+}}";
}
