using System.Text;
using AngleSharp;
using AngleSharp.Html.Parser;
using Gongkai.Law;

namespace Gongkai.App.Content;

/// <summary>A saved web page as text: its encoding as it says itself; pictures only where they are inside the file.</summary>
internal static class HtmlFileText
{
    private const int LargestPicture = 10 * 1024 * 1024;

    static HtmlFileText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Outcome<ImportedText> Read(ReadOnlyMemory<byte> bytes, int mostPictures)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        var document = new HtmlParser(new HtmlParserOptions { IsScripting = true }, BrowsingContext.New(Configuration.Default)).ParseDocument(stream);
        var pictures = new List<ImportedPicture>();
        var left = 0;
        foreach (var image in document.QuerySelectorAll("img[src]"))
        {
            if (pictures.Count < mostPictures && Inline(image.GetAttribute("src")!) is { } content)
            {
                var mark = $"picture-{pictures.Count + 1}";
                pictures.Add(new ImportedPicture(mark, $"图片{pictures.Count + 1}", content, image.GetAttribute("alt")));
                image.SetAttribute("src", mark);
            }
            else
            {
                left++;
                image.Remove();
            }
        }

        var html = document.Body?.InnerHtml ?? "";
        return html.Length > SafeHtml.Longest
            ? new Refusal("item.import-too-long", new Wording("文件太长，请拆分后再导入", "the file is too long"))
            : new ImportedText(html, pictures, left == 0 ? [] : [new Wording($"有 {left} 张图片不在文件里，没有导入，请另行插入。", $"{left} pictures are not in the file")]);
    }

    private static byte[]? Inline(string source)
    {
        var comma = source.IndexOf(',');
        if (!source.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) || comma < 0 || !source[..comma].EndsWith(";base64", StringComparison.OrdinalIgnoreCase) || source.Length > LargestPicture * 4 / 3)
        {
            return null;
        }

        var content = new byte[source.Length];
        return Convert.TryFromBase64String(source[(comma + 1)..], content, out var length) ? content[..length] : null;
    }
}
