using System.Globalization;
using System.Text;

namespace Gongkai.Law;

/// <summary>The languages that messages are written in.</summary>
public enum Language
{
    /// <summary>Chinese, for the people who file reports.</summary>
    Chinese,

    /// <summary>English, for programs and engineers.</summary>
    English,
}

/// <summary>One message in both languages; said once, chosen where it is printed.</summary>
/// <param name="Zh">Chinese, in words a clerk understands.</param>
/// <param name="En">English.</param>
public sealed record Wording(string Zh, string En)
{
    /// <summary>The message in one language.</summary>
    public string In(Language language) => language == Language.Chinese ? Zh : En;

    /// <summary>The message with its places <c>{name}</c> filled, in one pass: a value that looks like a place is left alone. A place without a value is kept as it stands.</summary>
    public Wording Fill(params ReadOnlySpan<(string Name, object? Value)> values) =>
        new(Fill(Zh, values, Language.Chinese), Fill(En, values, Language.English));

    /// <summary>For logs and assertions: the English text.</summary>
    public override string ToString() => En;

    private static string Fill(string text, ReadOnlySpan<(string Name, object? Value)> values, Language language)
    {
        if (!text.Contains('{'))
        {
            return text;
        }

        var filled = new StringBuilder(text.Length + 32);
        var at = 0;

        while (text.IndexOf('{', at) is >= 0 and var open && text.IndexOf('}', open) is > 0 and var close)
        {
            filled.Append(text, at, open - at);
            var name = text.AsSpan(open + 1, close - open - 1);
            filled.Append(Find(name, values, out var value) ? Show(value, language) : text.AsSpan(open, close - open + 1));
            at = close + 1;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }

    private static bool Find(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, object? Value)> values, out object? value)
    {
        foreach (var (key, candidate) in values)
        {
            if (name.SequenceEqual(key))
            {
                value = candidate;
                return true;
            }
        }

        value = null;
        return false;
    }

    private static ReadOnlySpan<char> Show(object? value, Language language) => value switch
    {
        Wording wording => wording.In(language),
        decimal number => number.ToString("0.######", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };
}
