using Gongkai.Law;

namespace Gongkai.Reports.Reading.Scan;

/// <summary>What is told about scans.</summary>
internal static class ScanRemarks
{
    public static Wording Recognised { get; } =
        new("文字由图像识别得到，请对照原件核对", "The text was recognised from pictures; compare it with the original");

    public static Wording NotRead(IEnumerable<int> pages, Wording why)
    {
        var numbers = string.Join(", ", pages);
        return new($"第 {numbers} 页是图片，未识别：{why.Zh}", $"Page {numbers} is a picture and was not read: {why.En}");
    }

    public static Wording NoTime(IEnumerable<int> pages)
    {
        var numbers = string.Join(", ", pages);
        return new($"时间不足，第 {numbers} 页未识别", $"There was no time to read page {numbers}");
    }
}
