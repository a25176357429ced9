namespace Gongkai.Reports.Reading.Scan;

/// <summary>What recognition made of a cell.</summary>
/// <param name="Text">The best reading; empty when there is ink that could not be read.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Alternatives">Other readings, best first.</param>
internal sealed record ScannedText(string Text, float Confidence, IReadOnlyList<string> Alternatives)
{
    /// <summary>A cell without ink.</summary>
    public static ScannedText Blank { get; } = new("", 1, []);
}

/// <summary>Decides between two readings of a cell that may hold a figure.</summary>
internal static class ScannedFigure
{
    /// <summary>Two independent readings that agree are nearly as good as print, and never quite.</summary>
    private const float MostAgreed = 0.98f;
    private const float OneWitness = 0.7f;
    private const float Disputed = 0.5f;

    /// <summary>Whether the reading may be a figure: next to no Chinese in it.</summary>
    public static bool MayBe(OcrText words) => words.Text.Length <= 12 && words.Text.Count(IsHan) <= 1;

    /// <summary>Whether the reading is a figure.</summary>
    public static bool IsFigure(string text) => AsFigure(text) is not null;

    public static ScannedText Decide(OcrText words, OcrText? digits)
    {
        if (digits is null)
        {
            return new(words.Text, words.Confidence, []);
        }

        var fromWords = AsFigure(words.Text);
        var fromDigits = AsFigure(digits.Text);

        if (fromWords is null && words is { Text.Length: > 0, Confidence: > 0.8f } && digits.Confidence < 0.6f)
        {
            return new(words.Text, words.Confidence, []);
        }

        return (fromWords, fromDigits) switch
        {
            (null, null) => new(words.Text, 0, digits.Text.Length > 0 ? [digits.Text] : []),
            ({ } only, null) => new(only, Math.Min(Disputed, words.Confidence), []),
            (null, { } only) => new(only, Math.Min(OneWitness, digits.Confidence), []),
            var (a, b) when a == b => new(b!, Agreed(words.Confidence, digits.Confidence), []),
            var (a, b) => digits.Confidence >= words.Confidence ? new(b!, Disputed, [a!]) : new(a!, Disputed, [b!]),
        };
    }

    /// <summary>The chance that not both are mistaken, as if they were independent; neither may be a mere guess.</summary>
    private static float Agreed(float a, float b) => Math.Min(a, b) < 0.2f ? Disputed : Math.Min(MostAgreed, 1 - ((1 - a) * (1 - b)));

    /// <summary>The reading as a figure, characters that look like digits taken for them; null when it is none.</summary>
    private static string? AsFigure(string text)
    {
        var figure = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            figure[i] = Fold.Char(text[i]) switch
            {
                'o' or 'O' or '〇' or 'D' or 'Q' or '。' => '0',
                'l' or 'I' or '|' or '丨' or '!' or 'i' or '[' or ']' => '1',
                'Z' or 'z' => '2',
                'S' or 's' => '5',
                'B' => '8',
                'g' or 'q' => '9',
                var c => c,
            };
        }

        var folded = new string(figure);
        return folded.Length > 0 && (folded.All(c => char.IsAsciiDigit(c) || c is '.' or '+' or '-') ? folded.Any(char.IsAsciiDigit) : folded is "/" or "-") ? folded : null;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
