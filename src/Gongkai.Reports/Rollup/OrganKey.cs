using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Rollup;

/// <summary>A name by which equal organs are found: folded, without the 人民政府 that half of all reports leave out.</summary>
internal static class OrganKey
{
    private const string Government = "人民政府";

    public static string Of(string name)
    {
        var folded = Fold.Tight(name);
        return folded.Length > Government.Length && folded.EndsWith(Government, StringComparison.Ordinal) ? folded[..^Government.Length] : folded;
    }
}
