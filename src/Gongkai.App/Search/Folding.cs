using Gongkai.Law;

namespace Gongkai.App.Search;

/// <summary>
/// Text in half width and small letters: what is typed and what stands in a text are compared in this form. The index is made of it (<see cref="SearchWords"/>): a change here needs every text's words made anew.
/// Unlike <c>Reading.Fold</c> of reports it leaves brackets, dashes and 。 apart, for no word is made of them and quotes hold phrases together.
/// </summary>
internal static class Folding
{
    public static string Of(string text) => string.Create(text.Length, text, (folded, from) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = char.ToLowerInvariant(HalfWidth.Of(from[i]));
        }
    });
}
