namespace Gongkai.Reports.Narrative.Layout;

/// <summary>
/// Which lines of running text are really pieces of a table. Text layouts print one cell a line, or glue a whole table into one line;
/// such text is no narrative. Simple tests against the form's own labels: which cell is which is the figures' business.
/// </summary>
internal sealed class TableLines(FormWords words)
{
    private const int LongestPiece = 16;
    private const int LongestCaption = 64;
    private const int LongestRow = 400;
    private const int MostGap = 12;
    private const int FewestLabels = 5;

    /// <summary>A number, a mark, a bar, a page number; a label, or a piece of one.</summary>
    public bool IsCell(string tight)
    {
        var text = Trim(tight);
        return text.Length == 0 || IsMarks(text) || IsLabelAndNumbers(text) || (text.Length <= LongestPiece && IsPiece(text));
    }

    /// <summary>Within a table already begun: also damaged labels and rows whose labels and numbers are mixed up.</summary>
    public bool IsBroken(string tight) =>
        IsCell(tight) || (tight.Length <= LongestCaption && !tight.Contains('。') && !HasCountedThing(tight) && words.Likeness(Trim(tight)) >= 0.6);

    /// <summary>Whether the line is a whole label, with or without its numbers: a table has begun.</summary>
    public bool IsLabel(string tight) => IsLabelAndNumbers(Trim(tight));

    /// <summary>Whether a stretch of text has words that only the head of a table has.</summary>
    public bool Opens(ReadOnlySpan<char> tight)
    {
        foreach (var word in words.TableHeads)
        {
            if (tight.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line that is nearly all labels and numbers, wherever it stands.</summary>
    public bool IsRow(string tight)
    {
        if (tight.Length > LongestRow || tight.Contains('。'))
        {
            return false;
        }

        var (labels, covered) = (0, 0);
        for (var at = 0; at < tight.Length;)
        {
            var length = words.LabelAt(tight, at);
            labels += length > 0 ? 1 : 0;
            covered += length > 0 ? length : IsMark(tight[at]) ? 1 : 0;
            at += Math.Max(1, length);
        }

        return labels > 0 && covered > labels && covered * 4 >= tight.Length * 3 && (labels > 1 || !HasCountedThing(tight));
    }

    /// <summary>A line of a table section that is made of pieces of labels only, before any whole label was met.</summary>
    public bool IsHeader(string tight) =>
        tight.Length <= LongestCaption && tight.AsSpan().IndexOfAny("，。：；") < 0 && tight.AsSpan().IndexOfAny("无没未") < 0 && !HasCountedThing(tight)
            && words.Likeness(Trim(tight)) >= 0.6;

    /// <summary>The stretches of a part of a long line that are tables, in order.</summary>
    public IEnumerable<(int From, int To)> Glued(string tight, int start, int stop)
    {
        for (var i = start; i < stop;)
        {
            if (words.LabelAt(tight, i) == 0)
            {
                i++;
                continue;
            }

            var (end, next, isTable) = Stretch(tight, i, stop);
            if (isTable)
            {
                yield return (i, end);
            }

            i = next;
        }
    }

    // From a label on: labels and numbers, bridged over short damaged pieces.
    private (int End, int Next, bool IsTable) Stretch(string tight, int from, int stop)
    {
        var (at, end, labels, covered) = (from, from, 0, 0);

        while (at < stop && at - end <= MostGap)
        {
            var length = words.LabelAt(tight, at);
            if (length > 0)
            {
                labels++;
                covered += length;
                end = at += length;
            }
            else if (tight[at] == '。' || IsCounted(tight, at))
            {
                break;
            }
            else
            {
                var counts = at == end && IsMark(tight[at]);
                covered += counts ? 1 : 0;
                at++;
                end = counts ? at : end;
            }
        }

        return (end, Math.Max(end, from + 1), labels >= FewestLabels && covered * 10 >= (end - from) * 6);
    }

    private bool IsPiece(ReadOnlySpan<char> text) => words.IsPieceOfLabel(text) && text.IndexOfAny("。：") < 0;

    private bool IsLabelAndNumbers(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && IsMark(text[end - 1]))
        {
            end--;
        }

        return end > 1 && text.Length <= 64 && words.IsLabel(text[..end].ToString());
    }

    private static bool IsMarks(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsMark(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasCountedThing(string tight)
    {
        for (var i = 1; i < tight.Length; i++)
        {
            if (IsCounted(tight, i))
            {
                return true;
            }
        }

        return false;
    }

    // 9件 is said in a sentence; a table prints the number alone.
    private static bool IsCounted(string tight, int at) => at > 0 && tight[at] is '件' or '条' or '项' or '次' or '份' && char.IsAsciiDigit(tight[at - 1]);

    private static bool IsMark(char c) => char.IsAsciiDigit(c) || c is '|' or '-' or '/' or '.' or ',' or '+' or '=' or '*' or '#' or '_' or '·' or '…' or '\\';

    private static ReadOnlySpan<char> Trim(string tight) => tight.AsSpan().Trim('|');
}
