namespace Gongkai.Reports.Rollup.Printing;

/// <summary>What a reader of totals must know beside the figures.</summary>
internal static class RollupNotes
{
    /// <summary>A heading and its lines, for whatever there is to say.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<string> Lines)> Of(RollupResult result)
    {
        (string Heading, IReadOnlyList<string> Lines)[] notes =
        [
            ("缺报的机关", [.. result.Missing.Select(organ => organ.Name)]),
            ("同一机关有几份互相矛盾的报告", [.. result.Contradicting.Select(organ => $"{organ.Organ.Name}：{string.Join('、', organ.Files.Select(Path.GetFileName))}")]),
            ("没有归入任何机关的报告", [.. result.Unplaced.Select(report => $"{Path.GetFileName(report.File)}（{report.Organ ?? "未写明机关"}）")]),
            ("不是本年度的报告", [.. result.OtherYears.Select(file => Path.GetFileName(file) ?? file)]),
        ];

        return notes.Where(note => note.Lines.Count > 0);
    }

    /// <summary>What a total is made of, in a few words.</summary>
    public static string Basis(OrganTotal total) => total.Basis == TotalBasis.Parts ? "逐份相加" : "取自汇总报告";
}
