namespace Gongkai.Reports.Narrative.Claims;

/// <summary>The words by which a narrative names the six kinds of result of table 3.</summary>
internal static class ResultWords
{
    // In the order in which they decide: 部分公开 before 公开.
    private static readonly (ClaimKind Kind, string[] Words)[] Kinds =
    [
        (ClaimKind.PartlyGranted, ["部分公开", "部分予以公开", "区分处理"]),
        (ClaimKind.Refused, ["不予公开", "不公开", "决定不公开"]),
        (ClaimKind.NotProcessed, ["不予处理", "不再处理"]),
        (ClaimKind.Unavailable, ["无法提供", "不能提供"]),
        (ClaimKind.OtherResult, ["其他处理", "其它处理", "其他类处理"]),
        (ClaimKind.Granted, ["予以公开", "同意公开", "公开答复", "全部公开"]),
    ];

    public static ClaimKind? KindOf(ReadOnlySpan<char> head)
    {
        foreach (var (kind, words) in Kinds)
        {
            if (Spans.HasAny(head, words))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The rows of table 3 that a kind is the sum of.</summary>
    public static string? RowPrefix(ClaimKind kind) => kind switch
    {
        ClaimKind.Granted => "granted",
        ClaimKind.PartlyGranted => "partlyGranted",
        ClaimKind.Refused => "refused.",
        ClaimKind.Unavailable => "unavailable.",
        ClaimKind.NotProcessed => "notProcessed.",
        ClaimKind.OtherResult => "other",
        _ => null,
    };
}
