using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Grounds;
using Gongkai.Law.Letters;

namespace Gongkai.App.Requests.Letters;

/// <summary>The text of a reply to begin with: the letter that <c>law/letters</c> has for the outcome, filled from what the case says. What is still missing is marked, and a reply with a mark in it is not sent up.</summary>
public sealed class SuggestReply(OfficeDb db, LawBook law, TimeProvider clock)
{
    /// <summary>Begins a mark.</summary>
    public const string Mark = "〔请填写：";

    /// <param name="Id">The case.</param>
    /// <param name="Typed">Its texts as they are being written; null for those that are saved.</param>
    public sealed record Query(Guid Id, OutcomeDraft? Typed);

    /// <summary>The text; empty where the outcome has no letter.</summary>
    public async Task<string> Run(Query query, Actor actor, CancellationToken stop)
    {
        var request = await OpenCase.Load(db, query.Id, stop);
        if (request is null || !RequestAccess.MayRead(actor, request.Organ!) || law.Letters.Find(law.Outcomes.Find(request.OutcomeCode)?.Letter) is not { } letter)
        {
            return "";
        }

        if (query.Typed is { } typed)
        {
            request.Draft = Drafts.Write(typed);   // in memory alone: nothing is stored here
        }

        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var known = ComposeLetter.Suggest(law, request, letter, CaseDays.Of(request, law, today));
        var values = letter.Fields.ToDictionary(field => field.Code, field => known.GetValueOrDefault(field.Code) is { } value && !string.IsNullOrWhiteSpace(value) ? value : field is { Required: true, Kind: LetterFieldKind.Line or LetterFieldKind.Text } ? Missing(field.Name) : null);
        var facts = await ComposeLetter.Facts(db, law, request, letter, values, null, today, stop);
        var composed = new LetterComposer(law.Letters, law.Remedies).Compose(letter, facts with { ReviewOrgan = facts.ReviewOrgan ?? Missing("行政复议机关"), Court = facts.Court ?? Missing("有管辖权的人民法院") });

        return composed.Refusal is null ? Text(composed.Value) : "";
    }

    private static string Missing(string what) => $"{Mark}{what}〕";

    // Heading, number and day stand around the text, and are not known yet.
    private static string Text(ComposedLetter letter) => string.Join("\n\n", ((string?[])
        [letter.To is null ? null : $"{letter.To}：", .. letter.Parts.Select(part => part.Text ?? string.Join('\n', part.Grid!.Rows.Select(row => string.Join("：", row)))), letter.From]).OfType<string>());
}
