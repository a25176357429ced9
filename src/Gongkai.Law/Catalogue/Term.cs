namespace Gongkai.Law.Catalogue;

/// <summary>A word of a fixed vocabulary: a 主题分类, a 领域, a 公开渠道.</summary>
/// <param name="Code">Stable; what records keep.</param>
/// <param name="Name">As printed.</param>
public sealed record Term(string Code, string Name)
{
    /// <summary>Other wordings met in catalogues of real organs.</summary>
    public IReadOnlyList<string> AlsoWritten { get; init; } = [];

    /// <summary>Whether a printed word means this one.</summary>
    public bool IsWritten(string word) => word == Name || AlsoWritten.Contains(word);
}
