using System.Globalization;

namespace Gongkai.App.Publishing.Published;

/// <summary>The address of an item before the public: kept for ever, so it is written in one place, where pages link and where texts are checked for dead links.</summary>
public static class PublicAddress
{
    private const string Organs = "o";
    private const string Items = "items";

    /// <summary>Of an item, in its version in force.</summary>
    public static string Of(string organ, long number) => string.Create(CultureInfo.InvariantCulture, $"/{Organs}/{organ}/{Items}/{number}");

    /// <summary>Which organ an address on this site lies below, and which item where it names one by its number; null for every other address.</summary>
    public static (string Organ, bool NamesItem, long? Number)? Read(string address) => address.Split('?', '#')[0].Split('/') switch
    {
        ["", Organs, { Length: > 0 } organ, Items, { Length: > 0 } number, ..] when char.IsAsciiDigit(number[0]) =>
            (organ, true, long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var which) ? which : null),
        ["", Organs, { Length: > 0 } organ, ..] => (organ, false, null),
        _ => null,
    };
}
