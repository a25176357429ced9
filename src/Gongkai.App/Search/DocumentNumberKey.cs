using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongkai.App.Search;

/// <summary>
/// 发文字号 in one spelling, by which numbers are compared however they are written: 云政发〔2025〕3号, 云政发[2025]03号, 云政发2025 3 are all <c>云政发/2025/3</c>.
/// </summary>
public static partial class DocumentNumberKey
{
    private const int Longest = 60;

    /// <summary>Null when it is not a document number with organ, year and serial.</summary>
    public static string? Of(string? number)
    {
        if (number is null || number.Length > Longest)
        {
            return null;
        }

        var match = Shape().Match(Folding.Of(number).Trim());
        return match.Success
            ? string.Create(CultureInfo.InvariantCulture, $"{Blanks().Replace(match.Groups["who"].Value, "")}/{match.Groups["year"].Value}/{int.Parse(match.Groups["serial"].Value, CultureInfo.InvariantCulture)}")
            : null;
    }

    // Microseconds for texts of this length: the bound is there in principle, and not to fail a search whose thread waits for a processor.
    [GeneratedRegex(@"^(?<who>\p{Lo}[\p{Lo} ]{0,30}?) ?(令|公告)? ?[\[\(〔【]? ?(?<year>(19|20)[0-9]{2}) ?[\]\)〕】年]? ?[-第 ]? ?0*(?<serial>[0-9]{1,6}) ?号?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Shape();

    [GeneratedRegex(" +", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
