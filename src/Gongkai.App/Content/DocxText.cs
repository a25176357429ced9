using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongkai.Law;
using Drawing = DocumentFormat.OpenXml.Drawing;
using Placed = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Gongkai.App.Content;

/// <summary>A Word document as text: headings by their outline, lists by their numbering, tables with their spans, pictures apart. Printed numbers of headings and clauses are text already.</summary>
internal sealed class DocxText
{
    private const int LargestPicture = 10 * 1024 * 1024;
    private const int MostBlocks = 20_000;

    private readonly MainDocumentPart main;
    private readonly DocxStyles styles;
    private readonly int mostPictures;
    private readonly StringBuilder html = new();
    private readonly List<ImportedPicture> pictures = [];
    private readonly List<Wording> remarks = [];
    private string? list;

    private DocxText(MainDocumentPart main, int mostPictures) => (this.main, this.mostPictures, styles) = (main, mostPictures, new DocxStyles(main));

    public static Outcome<ImportedText> Read(ReadOnlyMemory<byte> bytes, int mostPictures)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray());
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            if (document.MainDocumentPart is not { Document.Body: { } body } main)
            {
                return Damaged;
            }

            var text = new DocxText(main, mostPictures);
            text.Blocks(body);
            text.CloseList();
            return new ImportedText(text.html.ToString(), text.pictures, text.remarks);
        }
        catch (Exception damaged) when (damaged is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or IOException or ArgumentException or InvalidOperationException)
        {
            return Damaged;
        }
    }

    private static Refusal Damaged { get; } = new("item.import-damaged", new Wording("文件打不开，请用办公软件另存为 docx 再导入。", "the file cannot be opened; save it anew"));

    private void Blocks(OpenXmlElement within)
    {
        foreach (var child in within.ChildElements.Take(MostBlocks))
        {
            switch (child)
            {
                case Paragraph paragraph:
                    Block(paragraph);
                    break;
                case Table table:
                    CloseList();
                    html.Append(DocxTables.Of(table, Inline));
                    break;
                case SdtBlock { SdtContentBlock: { } content }:
                    Blocks(content);
                    break;
            }
        }
    }

    private void Block(Paragraph paragraph)
    {
        var text = Inline(paragraph);
        if (styles.ListOf(paragraph) is { } kind)
        {
            if (list != kind)
            {
                CloseList();
                html.Append('<').Append(kind).Append('>');
                list = kind;
            }

            html.Append("<li>").Append(text).Append("</li>");
            return;
        }

        CloseList();
        var element = styles.HeadingOf(paragraph) switch { 0 => "p", 1 => "h2", 2 => "h3", _ => "h4" };
        html.Append('<').Append(element).Append('>').Append(text).Append("</").Append(element).Append('>');
    }

    private void CloseList()
    {
        html.Append(list is null ? "" : $"</{list}>");
        list = null;
    }

    private string Inline(OpenXmlElement within)
    {
        var line = new StringBuilder();
        foreach (var child in within.ChildElements)
        {
            line.Append(child switch
            {
                Run run => OfRun(run),
                Hyperlink link => OfLink(link),
                // What was deleted under review is no text any more.
                DeletedRun or MoveFromRun => "",
                _ when child.HasChildren => Inline(child),
                _ => "",
            });
        }

        return line.ToString();
    }

    private string OfLink(Hyperlink link)
    {
        var address = link.Id?.Value is { } id ? main.HyperlinkRelationships.FirstOrDefault(relation => relation.Id == id)?.Uri.OriginalString : null;
        return address is null ? Inline(link) : $"<a href=\"{Encoded(address)}\">{Inline(link)}</a>";
    }

    private string OfRun(Run run)
    {
        if (run.RunProperties?.Vanish is { } vanish && (vanish.Val?.Value ?? true))
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (var piece in run.ChildElements)
        {
            text.Append(piece switch
            {
                Text words => Encoded(words.Text),
                TabChar => " ",
                Break turn when turn.Type is null || turn.Type.Value.Equals(BreakValues.TextWrapping) => "<br>",
                CarriageReturn => "<br>",
                NoBreakHyphen => "-",
                DocumentFormat.OpenXml.Wordprocessing.Drawing drawing => Picture(drawing),
                _ => "",
            });
        }

        return Dressed(text.ToString(), run.RunProperties);
    }

    private static string Dressed(string text, RunProperties? properties)
    {
        if (text.Length == 0 || properties is null)
        {
            return text;
        }

        text = On(properties.Bold) ? $"<strong>{text}</strong>" : text;
        text = On(properties.Italic) ? $"<em>{text}</em>" : text;
        text = properties.Underline?.Val is { } underline && !underline.Value.Equals(UnderlineValues.None) ? $"<u>{text}</u>" : text;
        return properties.VerticalTextAlignment?.Val?.Value is { } vertical
            ? vertical.Equals(VerticalPositionValues.Superscript) ? $"<sup>{text}</sup>" : vertical.Equals(VerticalPositionValues.Subscript) ? $"<sub>{text}</sub>" : text
            : text;
    }

    private static bool On(OnOffType? property) => property is not null && (property.Val?.Value ?? true);

    private string Picture(OpenXmlElement drawing)
    {
        var about = drawing.Descendants<Placed.DocProperties>().FirstOrDefault();
        var text = new StringBuilder();
        foreach (var blip in drawing.Descendants<Drawing.Blip>())
        {
            if (blip.Embed?.Value is not { } id || !main.TryGetPartById(id, out var part) || part is not ImagePart image || pictures.Count >= mostPictures || Content(image) is not { } content)
            {
                remarks.Add(new Wording("有一张图片过大、过多或不在文件里，没有导入。", "a picture was left out"));
                continue;
            }

            var number = (pictures.Count + 1).ToString(CultureInfo.InvariantCulture);
            var mark = $"picture-{number}";
            pictures.Add(new ImportedPicture(mark, $"图片{number}{Path.GetExtension(image.Uri.OriginalString)}", content, about?.Description?.Value));
            text.Append("<img src=\"").Append(mark).Append("\" alt=\"").Append(Encoded(about?.Description?.Value ?? "")).Append("\">");
        }

        return text.ToString();
    }

    private static byte[]? Content(ImagePart image)
    {
        using var source = image.GetStream();
        using var kept = new MemoryStream();
        var piece = new byte[1 << 16];
        for (int read; (read = source.Read(piece)) > 0;)
        {
            if (kept.Length + read > LargestPicture)
            {
                return null;
            }

            kept.Write(piece, 0, read);
        }

        return kept.ToArray();
    }

    private static string Encoded(string text) => string.Concat(text.Select(SafeHtmlWriter.Encoded));
}
