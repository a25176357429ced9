using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Law.Letters;
using Gongkai.Reports.Rendering.Docx;

namespace Gongkai.App.Requests.Letters;

/// <summary>A letter as a document in the letter form of GB/T 9704-2012, and as it is stored.</summary>
public static class LetterPaper
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document.</summary>
    public static byte[] Docx(ComposedLetter letter) => LetterDocx.Write(new OfficialLetter(letter.Title, letter.To, [.. letter.Parts.Select(Part)], letter.From, letter.On)
    {
        Mark = letter.From,
        Number = letter.Number,
        Attachments = letter.Attachments,
    });

    internal static string Write(ComposedLetter letter) => JsonSerializer.Serialize(letter, Options);

    internal static ComposedLetter Read(RequestLetter letter) => JsonSerializer.Deserialize<ComposedLetter>(letter.Content, Options) ?? throw new InvalidOperationException("A stored letter is empty.");

    private static LetterPart Part(ComposedPart part) => part.Grid is { } grid ? new LetterPart.Grid(grid.Header, grid.Rows, grid.Widths) : new LetterPart.Paragraph(part.Text!);
}
