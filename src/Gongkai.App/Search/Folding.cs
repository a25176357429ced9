namespace Gongkai.App.Search;

/// <summary>Text with full-width letters, digits and blanks as half-width ones and capitals as small ones: character by character, so that places stay what they are.</summary>
internal static class Folding
{
    private const char FirstFull = '\uff01';
    private const char LastFull = '\uff5e';
    private const char FullBlank = '\u3000';
    private const int Apart = FirstFull - '!';

    public static string Of(string text) => string.Create(text.Length, text, (folded, from) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Of(from[i]);
        }
    });

    private static char Of(char c) => c is >= FirstFull and <= LastFull ? char.ToLowerInvariant((char)(c - Apart)) : c == FullBlank ? ' ' : char.ToLowerInvariant(c);
}
