namespace Gongkai.Law.Publishing;

/// <summary>公开属性: fixed while a paper is drafted, and printed on it.</summary>
public enum Publicity
{
    /// <summary>主动公开.</summary>
    OnInitiative,

    /// <summary>依申请公开.</summary>
    OnRequest,

    /// <summary>不予公开, with its ground.</summary>
    NotDisclosed,
}
