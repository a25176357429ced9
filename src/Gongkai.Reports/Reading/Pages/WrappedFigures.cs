namespace Gongkai.Reports.Reading.Pages;

/// <summary>
/// Numbers too long for their column, in a table without lines: 1625 above 9 is 16259. Two rows are told from one wrapped number by what else stands
/// there: the other figures of a wrapped number's row stand midway between its halves, or beside the upper half with nothing beside the lower.
/// </summary>
internal static class WrappedFigures
{
    /// <summary>A column that cannot hold three digits cannot hold its header either.</summary>
    private const int LeastDigits = 4;

    /// <summary>A page has a few hundred figures; one with more is no report's.</summary>
    private const int Most = 2_000;

    public static IReadOnlyList<Word> Join(IReadOnlyList<Word> words)
    {
        var figures = words.Distinct().Where(word => word.Text.All(c => char.IsAsciiDigit(c) || c == '.')).OrderBy(word => word.Box.CentreY).ToList();
        var pairs = figures.Count > Most ? [] : figures.Where(upper => upper.Text.Length >= LeastDigits).Select(upper => (Upper: upper, Lower: Below(upper, figures))).Where(pair => pair.Lower is not null).ToList();
        var uppers = pairs.Select(pair => pair.Upper).ToHashSet();
        var joined = pairs.Where(pair => !uppers.Contains(pair.Lower!) && IsOneNumber(pair.Upper, pair.Lower!, words, figures)).ToDictionary(pair => pair.Upper, pair => pair.Lower!);

        if (joined.Count == 0)
        {
            return words;
        }

        var gone = joined.Values.ToHashSet();
        return [.. words.Where(word => !gone.Contains(word)).Select(word => joined.TryGetValue(word, out var lower) ? Whole(word, lower, figures) : word)];
    }

    private static Word? Below(Word upper, List<Word> figures) => figures.FirstOrDefault(lower =>
        lower.Box.CentreY - upper.Box.CentreY is var down && down > 0.85f * upper.Box.Height && down < 1.3f * upper.Box.Height
        && lower.Text.Length <= upper.Text.Length
        && (Math.Abs(lower.Box.CentreX - upper.Box.CentreX) < 2 || Math.Abs(lower.Box.Left - upper.Box.Left) < 1 || Math.Abs(lower.Box.Right - upper.Box.Right) < 1));

    private static bool IsOneNumber(Word upper, Word lower, IReadOnlyList<Word> words, List<Word> figures)
    {
        var middle = (upper.Box.CentreY + lower.Box.CentreY) / 2;
        if (figures.Exists(other => Math.Abs(other.Box.CentreY - middle) < 0.2f * upper.Box.Height))
        {
            return true;
        }

        return figures.Count(other => IsBeside(other, upper)) >= 3
            && words.Where(other => IsBeside(other, lower)).All(other => figures.Contains(other))
            && figures.Count(other => IsBeside(other, lower)) < figures.Count(other => IsBeside(other, upper));
    }

    private static bool IsBeside(Word word, Word other) => Math.Abs(word.Box.CentreY - other.Box.CentreY) < 0.3f * other.Box.Height;

    /// <summary>The whole number, on the line of its row's other figures.</summary>
    private static Word Whole(Word upper, Word lower, List<Word> figures)
    {
        var middle = (upper.Box.CentreY + lower.Box.CentreY) / 2;
        var row = figures.Find(other => Math.Abs(other.Box.CentreY - middle) < 0.2f * upper.Box.Height) ?? upper;

        return new(upper.Text + lower.Text, upper.Box with { Top = row.Box.Top, Bottom = row.Box.Bottom });
    }
}
