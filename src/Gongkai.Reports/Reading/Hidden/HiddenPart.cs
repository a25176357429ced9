using Gongkai.Law;

namespace Gongkai.Reports.Reading.Hidden;

/// <summary>Something in a file that its pages do not show.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Where">The sheet, page or part.</param>
/// <param name="Text">What it says, shortened; empty when it has no text.</param>
/// <param name="Removable">Whether <see cref="HiddenContent.Remove"/> takes it out without touching what is shown.</param>
public sealed record HiddenPart(HiddenKind Kind, Wording Where, string Text, bool Removable)
{
    private const int Longest = 120;

    /// <summary>With its text shortened to what a person needs to recognise it.</summary>
    internal static HiddenPart Of(HiddenKind kind, Wording where, string text, bool removable = false)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new(kind, where, line.Length <= Longest ? line : line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)] + "…", removable);
    }
}
