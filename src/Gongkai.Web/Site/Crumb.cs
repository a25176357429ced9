namespace Gongkai.Web.Site;

/// <summary>A step of 当前位置; the last one, where one is, has no address.</summary>
public sealed record Crumb(string Text, string? Href = null);
