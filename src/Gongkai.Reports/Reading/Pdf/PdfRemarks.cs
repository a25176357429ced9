using Gongkai.Law;

namespace Gongkai.Reports.Reading.Pdf;

/// <summary>What is told about a PDF that could be read all the same.</summary>
internal static class PdfRemarks
{
    public static IEnumerable<Wording> On(ReadOnlySpan<byte> bytes, int pages)
    {
        var remarks = new List<Wording>();

        if (bytes[Math.Max(0, bytes.Length - 2048)..].IndexOf("%%EOF"u8) < 0)
        {
            remarks.Add(new("PDF 文件末尾缺失，可能没有下载完整，后面的内容可能丢失", "The end of the PDF is missing; later pages may be lost"));
        }

        if (pages >= PdfText.MostPages)
        {
            remarks.Add(new($"只读取了前 {PdfText.MostPages} 页", $"Only the first {PdfText.MostPages} pages were read"));
        }

        return remarks;
    }
}
