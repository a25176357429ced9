namespace Gongkai.Law.Words;

/// <summary>A wording that a text for the public is looked through for.</summary>
/// <param name="Word">As it is written, compared in half width; or null when <paramref name="Pattern"/> says it.</param>
/// <param name="Pattern">A regular expression without backtracking, for wordings with figures in them.</param>
/// <param name="Unless">Texts around it within which it is no mistake: <c>截止日期</c> for 截止.</param>
/// <param name="Suggest">What to write; null when it depends.</param>
/// <param name="Reason">Why.</param>
/// <param name="List">typing, outdated, organ, careful: what sort of mistake it is.</param>
public sealed record CarefulWord(string? Word, string? Pattern, IReadOnlyList<string>? Unless, string? Suggest, string Reason, string List);
