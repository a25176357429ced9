using AngleSharp.Dom;
using Gongkai.Law;

namespace Gongkai.Reports.Reading.Html;

/// <summary>Pictures and attached files of a page. Some reports have their tables only there; the reader then says so instead of finding nothing.</summary>
internal sealed class HtmlMedia
{
    private const int MostNamed = 3;

    private static readonly string[] Attachments = [".doc", ".docx", ".pdf", ".xls", ".xlsx", ".wps", ".zip", ".rar", ".ofd"];

    private readonly List<string> attached = [];
    private int pictures;

    public void Take(IElement element)
    {
        if (element.LocalName == "img")
        {
            pictures++;
        }
        else if (element.LocalName == "a" && element.GetAttribute("href") is { Length: > 4 } target && attached.Count < MostNamed
            && Array.Exists(Attachments, extension => target.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
        {
            attached.Add(Path.GetFileName(target));
        }
    }

    /// <summary>What to tell the user of a page without tables.</summary>
    public IEnumerable<Wording> Remarks()
    {
        if (pictures > 0)
        {
            yield return Reading.Remarks.Pictures(pictures);
        }

        if (attached.Count > 0)
        {
            var names = string.Join("、", attached);
            yield return new($"文件中没有表格，但有附件（{names}），请下载附件后读取", $"The file has no tables but attachments ({names}); download and read those");
        }
    }
}
