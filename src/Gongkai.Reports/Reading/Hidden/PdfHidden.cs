using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Gongkai.Law;
using Gongkai.Reports.Reading.Outside;
using Gongkai.Reports.Reading.Pages;
using Gongkai.Reports.Reading.Pdf;

namespace Gongkai.Reports.Reading.Hidden;

/// <summary>
/// What a PDF hides: text under black bars or as white as the paper (the words are there, the picture of the page shows nothing in their place), annotations,
/// attached files, scripts, the author.
/// </summary>
internal static partial class PdfHidden
{
    private const int MostPages = 60;
    private const int PictureSize = 1400;
    private const int MostObjects = 2_000;

    public static Outcome<IReadOnlyList<HiddenPart>> In(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        using var folder = new PrivateFolder();
        var path = folder.Write("file.pdf", bytes);
        var text = PdfText.Read(path, budget);
        if (text.Refusal is { } refusal)
        {
            return refusal;
        }

        var covered = Covered(path, text.Value, budget);
        return covered.Refusal is { } undrawn
            ? undrawn
            : (Outcome<IReadOnlyList<HiddenPart>>)covered.Value.Concat(Objects(bytes.Span, budget)).Concat(Author(path, budget)).Take(HiddenContent.Most).ToArray();
    }

    private static Outcome<IReadOnlyList<HiddenPart>> Covered(string path, PdfText text, ReadingBudget budget)
    {
        var found = new List<HiddenPart>();
        foreach (var page in text.Pages.Where(page => page.Words.Count > 0).Take(MostPages))
        {
            var drawn = PdfPictures.ForCharacters(path, page.Number, PictureSize, budget);
            if (drawn.Refusal is { } refusal)
            {
                return refusal;
            }

            var words = drawn.Value is [var picture] ? page.Words.Where(word => IsPlain(picture, page, word.Box)).Select(word => word.Text).ToList() : [];
            if (words.Count > 0)
            {
                found.Add(HiddenPart.Of(HiddenKind.CoveredText, new($"第 {page.Number} 页", $"page {page.Number}"), string.Join(' ', words)));
            }
        }

        if (text.Pages.Count > MostPages)
        {
            found.Add(HiddenPart.Of(HiddenKind.NotLooked, new($"第 {MostPages + 1} 页起", $"from page {MostPages + 1}"), ""));
        }

        return found.ToArray();
    }

    // Printed words have light and dark in their box; one shade all over is a bar, or paper.
    private static bool IsPlain(GrayImage picture, PageSheet page, Box box)
    {
        const int AlmostTheSame = 24;
        var (across, down) = (picture.Width / page.Width, picture.Height / page.Height);
        var cut = picture.Crop((int)(box.Left * across) + 1, (int)(box.Top * down) + 1, (int)(box.Right * across) - 1, (int)(box.Bottom * down) - 1);

        return cut.Pixels.Length >= 12 && cut.Pixels.Max() - cut.Pixels.Min() < AlmostTheSame;
    }

    private static IEnumerable<HiddenPart> Objects(ReadOnlySpan<byte> bytes, ReadingBudget budget)
    {
        var objects = Encoding.Latin1.GetString(bytes);
        var all = objects + Unpacked(objects, bytes, budget);
        var within = new Wording("附在文件里", "within the file");
        var parts = new List<HiddenPart>();
        if (Annotations().Count(all) is > 0 and var notes)
        {
            parts.Add(HiddenPart.Of(HiddenKind.Annotation, within, notes.ToString(CultureInfo.InvariantCulture)));
        }

        if (AttachedFiles().IsMatch(all))
        {
            parts.Add(HiddenPart.Of(HiddenKind.EmbeddedFile, within, ""));
        }

        if (Scripts().IsMatch(all))
        {
            parts.Add(HiddenPart.Of(HiddenKind.Macro, within, ""));
        }

        return parts;
    }

    // Newer files keep their objects packed in streams. (ISO 32000-1, 7.5.7)
    private static string Unpacked(string objects, ReadOnlySpan<byte> bytes, ReadingBudget budget)
    {
        var text = new StringBuilder();
        foreach (var start in ObjectStreams().Matches(objects).Take(MostObjects).Select(match => match.Index + match.Length))
        {
            try
            {
                using var stream = new ZLibStream(new MemoryStream(bytes[start..].ToArray()), CompressionMode.Decompress);
                using var counted = new Packages.UnpackingStream(stream, budget);
                using var copy = new MemoryStream();
                counted.CopyTo(copy);
                text.Append(Encoding.Latin1.GetString(copy.GetBuffer(), 0, (int)copy.Length));
            }
            catch (InvalidDataException)
            {
                // Packed in another way, or damaged: what is readable was read.
            }
        }

        return text.ToString();
    }

    private static IEnumerable<HiddenPart> Author(string path, ReadingBudget budget)
    {
        var run = ProgramRun.Start(OutsidePrograms.PdfInfo, ["-enc", "UTF-8", path], new RunLimits(budget.Options.MostTime, 256 * 1024), budget.Stop);
        return run.Refusal is not null || run.Value.ExitCode != 0
            ? []
            : Told().Matches(run.Value.Text).Select(match => HiddenPart.Of(HiddenKind.Properties, match.Groups[1].Value == "Author" ? new("作者", "author") : new("关键词", "keywords"), match.Groups[2].Value.Trim()));
    }

    [GeneratedRegex(@"/Subtype\s*/(?:Text|FreeText|Highlight|Underline|StrikeOut|Squiggly|Ink|Caret|Stamp)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Annotations();

    [GeneratedRegex(@"/EmbeddedFiles\b|/Subtype\s*/FileAttachment\b|/Type\s*/EmbeddedFile\b", RegexOptions.CultureInvariant)]
    private static partial Regex AttachedFiles();

    [GeneratedRegex(@"/S\s*/JavaScript\b", RegexOptions.CultureInvariant)]
    private static partial Regex Scripts();

    [GeneratedRegex(@"/Type\s*/ObjStm\b[^\0]{0,400}?stream\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex ObjectStreams();

    [GeneratedRegex(@"^(Author|Keywords):[ \t]+(\S.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Told();
}
