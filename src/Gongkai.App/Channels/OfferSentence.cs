using Gongkai.App.AnnualReports;
using Gongkai.App.People;
using Gongkai.Law.Forms;
using Gongkai.Reports.Rendering;

namespace Gongkai.App.Channels;

/// <summary>Offers the sentence that the channel register proves to whoever writes section 1 of the report on that year. It is put in where they say so, never by itself.</summary>
public sealed class OfferSentence(ListChannels register)
{
    /// <param name="Field">The text it belongs to: see <see cref="DraftFields"/>.</param>
    /// <param name="Label">What that text is called.</param>
    /// <param name="Text">The sentence.</param>
    /// <param name="Stands">Whether the draft says it already, word for word.</param>
    /// <param name="Earlier">The sentence of this register that the draft says instead, with other counts; null when none.</param>
    public sealed record Offer(string Field, string Label, string Text, bool Stands, string? Earlier)
    {
        /// <summary>The text of the field with the sentence in it: in the place of the earlier one, or as a paragraph of its own.</summary>
        public string Into(string text) => Stands ? text : Earlier is { } old && text.Contains(old, StringComparison.Ordinal) ? text.Replace(old, Text, StringComparison.Ordinal) : text.TrimEnd() is { Length: > 0 } before ? $"{before}\n{Text}" : Text;
    }

    /// <returns>Null where the register has nothing to say, or is not theirs to read.</returns>
    public async Task<Offer?> Run(string organ, int year, ReportContent draft, Actor actor, CancellationToken stop)
    {
        if ((await register.Run(new(organ, year), actor, stop)).Sentence is not { } sentence || Place(draft.Form) is not { } place)
        {
            return null;
        }

        var said = DraftFields.Read(draft, place.Field) ?? "";
        return new(place.Field, place.Label, sentence, said.Contains(sentence, StringComparison.Ordinal), Earlier(said, year));
    }

    // Part 4 of section 1 is where platforms stand; a form without parts has one text for the section.
    private static (string Field, string Label)? Place(Form form) =>
        form.Sections.FirstOrDefault(section => section.Code == "overview") is not { } overview ? null
        : overview.Parts?.FirstOrDefault(part => part.Code == "platform") is { } platform ? (DraftFields.Text(overview.Code, platform.Code), platform.Heading)
        : (DraftFields.Text(overview.Code), overview.Heading);

    private static string? Earlier(string said, int year)
    {
        var from = said.IndexOf(ListChannels.Opening(year), StringComparison.Ordinal);
        return from < 0 || said.IndexOf('。', from) is not (> 0 and var end) ? null : said[from..(end + 1)];
    }
}
