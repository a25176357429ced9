using System.Globalization;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Clock;
using Gongkai.Law.Letters;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Letters;

/// <summary>A letter for a case before it is issued: what the case already says stands in its fields, the rest is asked for, and the letter is shown as it would go out.</summary>
public sealed class ComposeLetter(OfficeDb db, LawBook law, TimeProvider clock)
{
    /// <param name="Values">What was entered; null to begin with what the case says.</param>
    public sealed record Query(Guid Id, string? Template, IReadOnlyDictionary<string, string?>? Values);

    /// <param name="Letters">The letters that can be written here.</param>
    /// <param name="Chosen">The one that was asked for; null when none was.</param>
    /// <param name="Values">Its fields.</param>
    /// <param name="Preview">As it would go out, without its number; null while it cannot.</param>
    /// <param name="Lacking">What is missing.</param>
    /// <param name="IsSigned">Whether it is the reply whose text was signed: nothing of it can be filled in any more.</param>
    public sealed record Sheet(RequestCase Case, IReadOnlyList<LetterTemplate> Letters, LetterTemplate? Chosen, IReadOnlyDictionary<string, string?> Values, ComposedLetter? Preview, Refusal? Lacking, IReadOnlyList<RequestLetter> Issued, bool IsSigned = false);

    public async Task<Outcome<Sheet>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var request = await OpenCase.Load(db, query.Id, stop);
        if (request is null || !RequestAccess.MayRead(actor, request.Organ!))
        {
            return RequestAccess.NotFound;
        }

        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var letter = law.Letters.Find(query.Template);
        var values = letter is null ? new Dictionary<string, string?>() : query.Values ?? Suggest(law, request, letter, CaseDays.Of(request, law, today));
        var signed = letter is not null && SignedLetter.Is(request, IsReply(law, letter, request));
        var composed = letter is null ? null : await Compose(db, law, request, letter, values, null, today, stop);
        var issued = await db.RequestLetters.AsNoTracking().Where(l => l.RequestId == request.Id).OrderByDescending(l => l.IssuedAt).Take(100).ToListAsync(stop);
        return new Sheet(request, [.. law.Letters.Letters.Where(candidate => Fits(law, candidate, request))], letter, values, composed?.Refusal is null ? composed?.Value : null, composed?.Refusal, issued, signed);
    }

    /// <summary>Letters of an outcome only for the outcome of the case; the others whenever they are needed.</summary>
    internal static bool Fits(LawBook law, LetterTemplate letter, RequestCase request) =>
        law.Outcomes.Outcomes.All(outcome => outcome.Letter != letter.Code) || law.Outcomes.Find(request.OutcomeCode)?.Letter == letter.Code;

    /// <summary>Whether the letter is the reply itself.</summary>
    internal static bool IsReply(LawBook law, LetterTemplate letter, RequestCase request) => law.Outcomes.Find(request.OutcomeCode)?.Letter == letter.Code;

    internal static async Task<Outcome<ComposedLetter>> Compose(OfficeDb db, LawBook law, RequestCase request, LetterTemplate letter, IReadOnlyDictionary<string, string?> values, string? number, DateOnly today, CancellationToken stop)
    {
        if (request.ReceivedOn is null)
        {
            return new Refusal("letter.not-received", new("收到申请之日还没有确定，不能制作文书。", "The day of receipt is not settled."), "art. 31");
        }

        if (SignedLetter.Is(request, IsReply(law, letter, request)))
        {
            return SignedText.Fault(request) is { } other ? other : SignedLetter.Of(letter, request);
        }

        if (values.Values.FirstOrDefault(value => value?.Length > CaseFaults.LongestText) is not null)
        {
            return CaseFaults.Field("letter", $"每一项不能超过 {CaseFaults.LongestText} 个字。", "A field is too long.");
        }

        return new LetterComposer(law.Letters, law.Remedies).Compose(letter, await Facts(db, law, request, letter, values, number, today, stop));
    }

    /// <summary>What the case and the office's habits say for a letter.</summary>
    internal static async Task<LetterFacts> Facts(OfficeDb db, LawBook law, RequestCase request, LetterTemplate letter, IReadOnlyDictionary<string, string?> values, string? number, DateOnly today, CancellationToken stop)
    {
        var received = request.ReceivedOn ?? today;
        var habits = await db.LetterHabits.AsNoTracking().FirstOrDefaultAsync(h => h.OrganId == request.OrganId, stop);
        var outcome = law.Outcomes.Find(request.OutcomeCode);
        return new LetterFacts(
            request.Organ!.Name, outcome?.Letter == letter.Code ? request.DecidedOn ?? today : today, request.Applicant!.Name, request.Kind == ApplicantKind.Person, request.Number, received,
            law.ReceiptRules[request.Channel].Name.Zh, request.Description, values)
        {
            DocumentNumber = number,
            Contact = Contact(request.Organ.Contact),
            Attachments = [.. request.ReplyFiles.Select(file => Path.GetFileNameWithoutExtension(file.Name))],
            Outcome = outcome,
            ReviewOrgan = habits?.ReviewOrgan ?? await ReviewOrgan.Of(db, request.Organ, law.Letters, stop),
            Court = habits?.Court,
            PartMustReconsiderFirst = habits?.PartMustReconsiderFirst ?? true,
        };
    }

    private static string? Contact(OrganContact contact) => string.Join("，", new[] { contact.Office, contact.Phone, contact.Address }.Where(text => !string.IsNullOrWhiteSpace(text))) is { Length: > 0 } text ? text : null;

    // What the case already says need not be typed again.
    internal static Dictionary<string, string?> Suggest(LawBook law, RequestCase request, LetterTemplate letter, ClockReading reading)
    {
        var draft = Drafts.Read(request);
        RequestEvent? Last(params RequestEventKind[] kinds) => request.Events.Where(e => kinds.Contains(e.Kind)).MaxBy(e => e.Order);
        var asked = Last(letter.Code is "fee" or "notice-fee-unpaid" ? RequestEventKind.FeeAsked : letter.Code is "reasons" ? RequestEventKind.ReasonsAsked : letter.Code is "delay" ? RequestEventKind.Delayed : RequestEventKind.SupplementAsked);
        var extension = Last(RequestEventKind.Extended, RequestEventKind.ExtensionAgreed, RequestEventKind.ExtensionProposed);
        var consulted = Last(letter.Code switch { "consult-co-maker" => [RequestEventKind.CoMakerAsked], "consult-other-organ" => [RequestEventKind.OrganAsked], "consult-notice" => [RequestEventKind.ThirdPartyAsked, RequestEventKind.CoMakerAsked, RequestEventKind.OrganAsked], _ => [RequestEventKind.ThirdPartyAsked] });

        return letter.Fields.ToDictionary(field => field.Code, field => field.Code switch
        {
            "basis" => draft.Basis ?? law.Outcomes.Find(request.OutcomeCode)?.Basis,
            "facts" => letter.Code == "reasons" ? asked?.Note : draft.Facts,
            "reasons" => letter.Code switch { "extension" => extension?.Note, "delay" => asked?.Note, _ => draft.Reasons },
            "whereToFind" => draft.WhereToFind,
            "provided" => draft.Provided ?? (request.Files.Exists(file => file.Kind == RequestFileKind.Reply) ? "见附件" : null),
            "withheld" => draft.Withheld,
            "search" => draft.Search,
            "forbiddingLaw" => draft.ForbiddingLaw,
            "consultation" => draft.Consultation,
            "rightChannel" => draft.RightChannel,
            "earlierReply" => draft.EarlierReply,
            "missing" => asked?.Note,
            "supplemented" => Day(Last(RequestEventKind.Supplemented)?.On),
            "askedOn" => Day(asked?.On),
            "until" => letter.Code is "consult-other-organ" ? Day(consulted?.Until) : Day(asked?.Until ?? reading.WaitUntil),
            "receiptRule" => law.ReceiptRules[request.Channel].Rule.Zh,
            "due" or "newDue" => Day(reading.Due),
            "days" => (extension?.Days ?? Last(RequestEventKind.ExtensionProposed)?.Days)?.ToString(CultureInfo.InvariantCulture),
            "amount" => request.Fee?.ToString("0.##", CultureInfo.InvariantCulture),
            "party" => consulted?.Party,
            "content" => consulted?.Note,
            "sent" => Day(consulted?.On),
            "recipient" => request.Applicant!.Name,
            "address" => request.Applicant!.Address,
            _ => null,
        });
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
