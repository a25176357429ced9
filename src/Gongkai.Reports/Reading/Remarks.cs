using Gongkai.Law;

namespace Gongkai.Reports.Reading;

/// <summary>What a reader tells the user about a document that it could read all the same.</summary>
internal static class Remarks
{
    public static Wording WideTable { get; } =
        new($"有表格超过 {Grid.MostColumns} 列，其余各列未读取", $"A table has more than {Grid.MostColumns} columns; the others were not read");
}
