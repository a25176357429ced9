using Gongkai.Law;

namespace Gongkai.Reports.Comparing.Printing;

/// <summary>The words around a comparison, in one language.</summary>
internal sealed class ComparisonWords
{
    private static readonly ComparisonWords Chinese = new()
    {
        Figures = "数字", Texts = "文字", NoTables = "其中一份没有全国统一的表格，数字不能比较", CannotTell = "不能确定", Equal = "{0} 格没有变化", NotComparable = "{0} 格两种表式不可比",
        Reuse = "自己的文字 {0} 字，其中 {1} 字与前一份相同，占 {2}%", SameSentences = "{0} 句没有变化", Unknown = "不详", Nothing = "（空）", Colon = "：",
        Inserted = "新增", Deleted = "删去", Changed = "改写", MovedHere = "移来（原在“{0}”）", MovedAway = "移走（现在“{0}”）", Same = "未变",
        Before = "前一份", After = "后一份", Cell = "项目", Difference = "增减", Remark = "说明", Title = "年度报告对比",
    };

    private static readonly ComparisonWords English = new()
    {
        Figures = "Figures", Texts = "Text", NoTables = "one of them has none of the national tables; figures cannot be compared", CannotTell = "cannot tell", Equal = "{0} cells unchanged", NotComparable = "{0} cells are not comparable between the forms",
        Reuse = "of {0} characters of its own, {1} stand in the earlier one: {2}%", SameSentences = "{0} sentences unchanged", Unknown = "unknown", Nothing = "(nothing)", Colon = ": ",
        Inserted = "put in", Deleted = "taken out", Changed = "reworded", MovedHere = "moved here (from \"{0}\")", MovedAway = "moved away (to \"{0}\")", Same = "same",
        Before = "Before", After = "After", Cell = "Cell", Difference = "Change", Remark = "Remark", Title = "Comparison of annual reports",
    };

    public required string Figures { get; init; }

    public required string Texts { get; init; }

    public required string NoTables { get; init; }

    public required string CannotTell { get; init; }

    public required string Equal { get; init; }

    public required string NotComparable { get; init; }

    public required string Reuse { get; init; }

    public required string SameSentences { get; init; }

    public required string Unknown { get; init; }

    public required string Nothing { get; init; }

    public required string Colon { get; init; }

    public required string Inserted { get; init; }

    public required string Deleted { get; init; }

    public required string Changed { get; init; }

    public required string MovedHere { get; init; }

    public required string MovedAway { get; init; }

    public required string Same { get; init; }

    public required string Before { get; init; }

    public required string After { get; init; }

    public required string Cell { get; init; }

    public required string Difference { get; init; }

    public required string Remark { get; init; }

    public required string Title { get; init; }

    public static ComparisonWords In(Language language) => language == Language.Chinese ? Chinese : English;

    public string Bracketed(string text) => this == Chinese ? $"（{text}）" : $" ({text})";

    /// <summary>What became of a sentence.</summary>
    public string Of(TextPiece piece) => piece.Kind switch
    {
        PieceKind.Inserted => Inserted,
        PieceKind.Deleted => Deleted,
        PieceKind.Changed => Changed,
        PieceKind.MovedHere => MovedHere.Replace("{0}", piece.Other, StringComparison.Ordinal),
        PieceKind.MovedAway => MovedAway.Replace("{0}", piece.Other, StringComparison.Ordinal),
        _ => Same,
    };
}
