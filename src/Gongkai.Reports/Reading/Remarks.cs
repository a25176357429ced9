using Gongkai.Law;
using Gongkai.Reports.Reading.Xlsx;

namespace Gongkai.Reports.Reading;

/// <summary>What a reader tells the user about a document that it could read all the same.</summary>
internal static class Remarks
{
    public static Wording Nulls(int count) =>
        new($"文件中有 {count} 个空字符（NUL），已忽略", $"{count} NUL characters were ignored");

    public static Wording Undecodable(int count) =>
        new($"有 {count} 处字符无法解码，原文可能已损坏", $"{count} characters could not be decoded; the source may be damaged");

    /// <summary>For a file without tables: they may be in its pictures.</summary>
    public static Wording Pictures(int count) =>
        new($"文件中没有表格，有图片 {count} 张；图片里的表格未读取", $"The file has no tables but {count} pictures; tables inside pictures were not read");

    public static Wording HiddenSheet(string name) =>
        new($"隐藏的工作表“{name}”未读取", $"The hidden sheet \"{name}\" was not read");

    /// <summary>What was left out of a sheet.</summary>
    public static IEnumerable<Wording> On(string name, Sheet sheet)
    {
        if (sheet.HiddenRows.Count > 0 || sheet.HiddenColumns.Count > 0)
        {
            yield return new($"工作表“{name}”有隐藏的行或列，未读取", $"Sheet \"{name}\" has hidden rows or columns, which were not read");
        }

        if (sheet.Uncalculated)
        {
            yield return new($"工作表“{name}”有公式未保存计算结果，请用电子表格软件打开并保存后再读取", $"Sheet \"{name}\" has formulas without stored results; open and save it in a spreadsheet program first");
        }
    }

    public static Wording HiddenContent { get; } =
        new("网页可见部分没有表格，已读取隐藏部分中的表格", "The visible part of the page has no tables; those in its hidden parts were read");

    public static Wording WideTable { get; } =
        new($"有表格超过 {Grid.MostColumns} 列，其余各列未读取", $"A table has more than {Grid.MostColumns} columns; the others were not read");
}
