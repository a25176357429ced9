using Gongkai.Law;

namespace Gongkai.Reports.Reading;

/// <summary>What a reader tells the user about a document that it could read all the same.</summary>
internal static class Remarks
{
    public static Wording Nulls(int count) =>
        new($"文件中有 {count} 个空字符（NUL），已忽略", $"{count} NUL characters were ignored");

    public static Wording Undecodable(int count) =>
        new($"有 {count} 处字符无法解码，原文可能已损坏", $"{count} characters could not be decoded; the source may be damaged");

    public static Wording WideTable { get; } =
        new($"有表格超过 {Grid.MostColumns} 列，其余各列未读取", $"A table has more than {Grid.MostColumns} columns; the others were not read");
}
