using Gongkai.Reports.Narrative.Claims;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>
/// No personal identifiers in the published text. (Personal Information Protection Law) A mobile number is reported wherever it stands, in the line of
/// contacts too: it is nearly always somebody's own, and an office has a telephone to give instead.
/// </summary>
internal sealed class AR_801 : IJudgement
{
    private const int LongestCell = 400;

    public string Code => "AR-801";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        if (report.Sections.Count == 0 && report.Document.Blocks.Count == 0)
        {
            return [say.CannotTell("noText")];
        }

        return Ruling.Or([.. Texts(report).SelectMany(text => InText(say, text.Text, text.Place))], say.Holds("holds"));
    }

    // Running text without the tables glued into it, and the cells of tables one by one.
    private static IEnumerable<(string Text, Func<int, int, Place> Place)> Texts(Report report)
    {
        foreach (var entry in report.Sections.SelectMany(section => section.Texts))
        {
            var passage = entry.Passage;
            yield return (passage.Text, passage.AtPrinted);
        }

        foreach (var table in report.Document.Blocks.OfType<Table>().Where(table => !table.Chrome))
        {
            foreach (var cell in Cells(table.Grid))
            {
                yield return (cell.Text, (from, to) => cell.Place.At(from + 1, to));
            }
        }
    }

    private static IEnumerable<GridCell> Cells(Grid grid)
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            foreach (var cell in grid.Row(row))
            {
                if (cell.Text.Length is >= 11 and <= LongestCell && (row == 0 || !grid.Row(row - 1).Contains(cell)))
                {
                    yield return cell;
                }
            }
        }
    }

    private static IEnumerable<Finding> InText(Ruling say, string text, Func<int, int, Place> place)
    {
        if (!HasLongNumber(text))
        {
            yield break;
        }

        var folded = string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = Fold.Char(source[i]);
            }
        });

        foreach (var found in PersonalNumbers.In(folded))
        {
            var masked = PersonalNumbers.Mask(folded[found.From..found.To]);
            var key = found.Kind switch { PersonalKind.Identity => "identity", PersonalKind.Mobile => "mobile", _ => "bank" };

            yield return say.Broken(key, ("masked", masked)) with { Quote = masked, Places = [place(found.From, found.To)] };
        }
    }

    private static bool HasLongNumber(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits = char.IsAsciiDigit(c) || c is >= '０' and <= '９' ? digits + 1 : c is ' ' or '-' && digits is 3 or 7 ? digits : 0;
            if (digits >= 11)
            {
                return true;
            }
        }

        return false;
    }
}
