namespace Gongkai.Law.Registers;

/// <summary>Full-width letters, digits and marks as half-width ones. By table: the runtime folds them only where the machine has ICU.</summary>
internal static class HalfWidth
{
    public static string Of(string text) => text.AsSpan().ContainsAnyInRange('\uFF01', '\uFF5E') || text.Contains('\u3000')
        ? string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                to[i] = from[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(from[i] - 0xFEE0) : from[i] == '\u3000' ? ' ' : from[i];
            }
        })
        : text;
}
