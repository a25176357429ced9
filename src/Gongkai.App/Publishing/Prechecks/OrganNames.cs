using System.Text.RegularExpressions;
using Gongkai.Law;
using Gongkai.Law.Checks;

namespace Gongkai.App.Publishing.Prechecks;

/// <summary>Names of organs here that the tree does not have: former ones, and ones there never were.</summary>
/// <param name="Present">Every name and short name in use.</param>
/// <param name="Former">Former names with what the organ is called now.</param>
public sealed partial record OrganNames(IReadOnlySet<string> Present, IReadOnlyDictionary<string, string> Former)
{
    private readonly IReadOnlyList<string> regions = [.. Present.Where(name => name.EndsWith(Government, StringComparison.Ordinal)).Select(name => name[..^Government.Length]).Where(region => region.Length is >= 2 and <= 8).OrderByDescending(region => region.Length)];

    private const string Government = "人民政府";

    internal IEnumerable<ItemFinding> In(Passage passage)
    {
        foreach (var (old, now) in Former)
        {
            if (passage.Text.IndexOf(old, StringComparison.Ordinal) is >= 0 and var at && !Present.Any(name => name.Contains(old, StringComparison.Ordinal) && StartsAround(passage.Text, name, at, old)))
            {
                yield return new("PUB-241", Level.Warning, new($"“{old}”是曾用名，现名“{now}”", "a former name"), passage.Where, passage.Quote(at, old.Length), new($"改为“{now}”；引用当时文件的可以保留并说明", "use the present name"));
            }
        }

        foreach (var found in regions.SelectMany(region => Unknown(passage, region)))
        {
            yield return found;
        }
    }

    private IEnumerable<ItemFinding> Unknown(Passage passage, string region)
    {
        for (var at = passage.Text.IndexOf(region, StringComparison.Ordinal); at >= 0; at = passage.Text.IndexOf(region, at + region.Length, StringComparison.Ordinal))
        {
            var match = Organ().Match(passage.Text, at + region.Length);
            if (match.Success && match.Index == at + region.Length && region + match.Value is var name && !IsKnown(passage.Text, at, name))
            {
                yield return new("PUB-242", Level.Warning, new($"机关名录中没有“{name}”", "no organ of that name"), passage.Where, passage.Quote(at, name.Length), new("核对机关全称；名录不全的，请系统管理员补充", "look up its full name"));
            }
        }
    }

    private bool IsKnown(string text, int at, string name) =>
        Present.Contains(name) || Former.ContainsKey(name) || Present.Any(known => string.CompareOrdinal(text, at, known, 0, known.Length) == 0 && known.Length >= name.Length) || Present.Any(known => known.EndsWith(name, StringComparison.Ordinal) && StartsAround(text, known, at, name));

    private static bool StartsAround(string text, string whole, int at, string part)
    {
        var from = at - whole.IndexOf(part, StringComparison.Ordinal);
        return from >= 0 && string.CompareOrdinal(text, from, whole, 0, whole.Length) == 0;
    }

    [GeneratedRegex(@"\G[\u4e00-\u9fa5]{2,12}?(?:局|街道办事处)", RegexOptions.CultureInvariant)]
    private static partial Regex Organ();
}
