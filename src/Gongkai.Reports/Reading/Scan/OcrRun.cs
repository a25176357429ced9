using System.Globalization;
using Gongkai.Law;
using Gongkai.Reports.Reading.Outside;
using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Scan;

/// <summary>How tesseract is to read a batch of pictures.</summary>
/// <param name="Language">chi_sim or eng.</param>
/// <param name="Layout">Its page segmentation mode: 6 a block of text, 7 one line.</param>
/// <param name="Characters">The only characters that may come out; null for all.</param>
internal sealed record OcrStyle(string Language, int Layout, string? Characters = null);

/// <summary>Runs tesseract over many pictures at once: loading its data takes longer than reading a cell.</summary>
internal static class OcrRun
{
    private const int MostOutput = 32 * 1024 * 1024;

    /// <summary>The words of each picture, boxes in its pixels.</summary>
    public static Outcome<IReadOnlyList<Word>[]> Read(IReadOnlyList<GrayImage> pictures, OcrStyle style, ReadingBudget budget)
    {
        if (pictures.Count == 0)
        {
            return Array.Empty<IReadOnlyList<Word>>();
        }

        using var folder = new PrivateFolder();
        var names = pictures.Select((picture, i) => folder.Write(string.Create(CultureInfo.InvariantCulture, $"{i}.pgm"), picture.ToPgm())).ToList();
        var list = folder.Write("list.txt", System.Text.Encoding.UTF8.GetBytes(string.Join('\n', names)));

        string[] only = style.Characters is null ? [] : ["-c", "tessedit_char_whitelist=" + style.Characters];
        string[] arguments = [list, "-", "-l", style.Language, "--psm", style.Layout.ToString(CultureInfo.InvariantCulture), "--dpi", "300", .. only, "tsv"];
        var run = ProgramRun.Start(OutsidePrograms.Tesseract, arguments, new RunLimits(budget.Options.MostTime, MostOutput), budget.Stop, folder.Path);

        return run.Refusal is { } refusal ? refusal : run.Value.ExitCode != 0 ? Failed(run.Value.Errors) : Words(run.Value.Text, pictures.Count, budget);
    }

    private static Refusal Failed(string errors) =>
        errors.Contains("Failed loading language", StringComparison.Ordinal)
            ? TesseractLanguages.ChineseMissing
            : new("read.program-failed", new("tesseract 识别失败", "tesseract could not read the picture"));

    /// <summary>Lines of tab-separated values: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.</summary>
    private static IReadOnlyList<Word>[] Words(string tsv, int pictures, ReadingBudget budget)
    {
        var words = Enumerable.Range(0, pictures).Select(_ => new List<Word>()).ToArray();
        var line = new List<Word>();
        var (at, page) = ("", 0);

        foreach (var row in tsv.Split('\n'))
        {
            if (row.Split('\t') is ["5", var number, var block, var paragraph, var lineNumber, _, var left, var top, var width, var height, var confidence, var text]
                && text.Trim() is { Length: > 0 } trimmed && int.TryParse(number, CultureInfo.InvariantCulture, out var on) && on >= 1 && on <= pictures)
            {
                var here = $"{number} {block} {paragraph} {lineNumber}";
                if (here != at)
                {
                    Close(line, words, page);
                    (at, page) = (here, on - 1);
                }

                budget.Characters(trimmed.Length);
                var (x, y) = (Number(left), Number(top));
                line.Add(new(trimmed, new(x, y, x + Number(width), y + Number(height))) { Confidence = Math.Clamp(Number(confidence) / 100, 0, 1) });
            }
        }

        Close(line, words, page);
        return words;
    }

    /// <summary>Boxes of recognised words are rough, above all for points and strokes: the words of a line get its height, or they would fall out of it.</summary>
    private static void Close(List<Word> line, List<Word>[] words, int page)
    {
        if (line.Count > 0)
        {
            var top = line.Select(word => word.Box.Top).Order().ElementAt(line.Count / 2);
            var bottom = line.Select(word => word.Box.Bottom).Order().ElementAt(line.Count / 2);
            words[page].AddRange(line.Select(word => word with { Box = word.Box with { Top = top, Bottom = bottom } }));
            line.Clear();
        }
    }

    private static float Number(string text) => float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
