using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Scan;

/// <summary>A text from recognition with the least certainty of its words.</summary>
internal sealed record OcrText(string Text, float Confidence)
{
    public static OcrText Nothing { get; } = new("", 0);

    public static OcrText Of(IReadOnlyList<Word> words)
    {
        if (words.Count == 0)
        {
            return Nothing;
        }

        var lines = PrintedLine.Of(words);
        var between = lines.Count > 2 && lines.TrueForAll(line => line.Text.Length <= 2) ? "" : "\n";

        return new(string.Join(between, lines.Select(line => line.Text)), words.Min(word => word.Confidence) ?? 0);
    }
}
