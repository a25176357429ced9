using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Gongkai.Reports.Rendering.Docx;

namespace Gongkai.App.Publishing.Published;

/// <summary>An item as a Word document on the page of GB/T 9704-2012. Pictures are named by their alternative text; the files themselves are beside it.</summary>
internal static class ItemDocx
{
    private static readonly string[] Headings = ["H1", "H2", "H3", "H4", "H5", "H6"];

    public static byte[] Write(PublicItem item)
    {
        var text = item.Text;
        var parts = Parts(text.Body).ToList();
        if (item.Files.Count > 0)
        {
            parts.Add(new LetterPart.Paragraph("附件：" + string.Join('\n', item.Files.Select((file, i) => $"{i + 1}. {file.Name}"))));
        }

        return LetterDocx.Write(new OfficialLetter(text.Title, null, parts, text.Issuer ?? item.Organ.Name, text.IssuedOn ?? Law.Calendar.BeijingTime.Day(item.Version.PublishedAt)) { Number = text.DocumentNumber });
    }

    /// <summary>HTML of the allow-list as pieces of a letter.</summary>
    public static IEnumerable<LetterPart> Parts(string html) => Parts(new HtmlParser().ParseDocument(html).Body!);

    private static IEnumerable<LetterPart> Parts(IElement parent)
    {
        var line = new StringBuilder();
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element && IsBlock(element))
            {
                foreach (var part in Flushed(line).Concat(Block(element)))
                {
                    yield return part;
                }
            }
            else
            {
                line.Append(Inline(node));
            }
        }

        foreach (var part in Flushed(line))
        {
            yield return part;
        }
    }

    private static IEnumerable<LetterPart> Block(IElement element) => element.TagName switch
    {
        var name when Headings.Contains(name) => [new LetterPart.Heading(Words(element))],
        "TABLE" => Table(element),
        "UL" or "OL" => element.Children.Select((entry, i) => new LetterPart.Paragraph(element.TagName == "OL" ? $"{i + 1}. {Words(entry)}" : $"— {Words(entry)}")),
        "HR" => [],
        _ => Parts(element),
    };

    private static IEnumerable<LetterPart> Table(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").Select(row => (IReadOnlyList<string>)[.. row.Children.SelectMany(Cells)]).Where(row => row.Count > 0).ToList();
        if (rows.Count == 0)
        {
            return [];
        }

        var width = rows.Max(row => row.Count);
        var filled = rows.Select(row => (IReadOnlyList<string>)[.. row, .. Enumerable.Repeat("", width - row.Count)]).ToList();
        var grid = new LetterPart.Grid(filled[0], filled[1..], [.. Enumerable.Repeat(1.0, width)]);
        return table.QuerySelector("caption") is { } caption ? [new LetterPart.Paragraph(Words(caption)), grid] : [grid];
    }

    // A cell over several columns stands in the first of them.
    private static IEnumerable<string> Cells(IElement cell) =>
        [Words(cell), .. Enumerable.Repeat("", int.TryParse(cell.GetAttribute("colspan"), out var span) && span is > 1 and < 30 ? span - 1 : 0)];

    private static IEnumerable<LetterPart> Flushed(StringBuilder line)
    {
        var text = line.ToString().Trim();
        line.Clear();
        return text.Length == 0 ? [] : [new LetterPart.Paragraph(text)];
    }

    private static bool IsBlock(IElement element) =>
        Headings.Contains(element.TagName) || element.TagName is "P" or "DIV" or "TABLE" or "UL" or "OL" or "DL" or "DT" or "DD" or "BLOCKQUOTE" or "FIGURE" or "FIGCAPTION" or "PRE" or "HR";

    private static string Inline(INode node) => node switch
    {
        IElement { TagName: "BR" } => "\n",
        IElement { TagName: "IMG" } picture => $"〔图：{picture.GetAttribute("alt")}〕",
        IElement element => string.Concat(element.ChildNodes.Select(Inline)),
        IText text => text.Data.ReplaceLineEndings(" "),
        _ => "",
    };

    private static string Words(INode node) => Inline(node).Trim();
}
