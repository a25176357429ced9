namespace Gongkai.Law;

/// <summary>
/// Full-width letters, digits, marks and blanks as half-width ones, character by character, so that places stay what they are. By table: the runtime folds them only where the machine
/// has ICU. Whoever folds more begins here: search small letters too, reports kinds of brackets and dashes, running text what sentences are cut by.
/// </summary>
public static class HalfWidth
{
    private const char First = '\uFF01';
    private const char Last = '\uFF5E';
    private const char Blank = '\u3000';
    private const int Apart = First - '!';

    public static char Of(char c) => c is >= First and <= Last ? (char)(c - Apart) : c == Blank ? ' ' : c;

    public static string Of(string text) => text.AsSpan().ContainsAnyInRange(First, Last) || text.Contains(Blank)
        ? string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                to[i] = Of(from[i]);
            }
        })
        : text;
}
