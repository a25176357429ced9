using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>Makes a new case: its number, its applicant, and the day of receipt where the channel's rule already gives one.</summary>
internal static class Opening
{
    /// <param name="Submitted">On the paper, or by the postmark.</param>
    /// <param name="Arrived">At the organ.</param>
    /// <param name="Confirmed">By both sides.</param>
    public sealed record Facts(Organ Organ, RequestChannel Channel, RequestForm Form, DateOnly? Submitted, DateOnly Arrived, DateOnly? Confirmed = null, int Items = 1);

    /// <summary>In the transaction that is open: the number is held until it ends.</summary>
    public static async Task<RequestCase> Open(OfficeDb db, Facts facts, string? codeHash, Act act, CancellationToken stop)
    {
        var year = act.Today.Year;
        var request = new RequestCase
        {
            OrganId = facts.Organ.Id, Year = year, Serial = await Counter.Next(db, CounterOf(facts.Organ.Id, year), stop), Channel = facts.Channel, Kind = facts.Form.Kind, Description = facts.Form.Description!,
            Form = facts.Form.Form, Way = facts.Form.Way, Items = facts.Items, SubmittedOn = facts.Submitted, ArrivedOn = facts.Arrived, ConfirmedOn = facts.Confirmed, CodeHash = codeHash, RegisteredAt = act.At,
        };
        request.Applicant = facts.Form.ApplicantOf(request.Id);
        db.Add(request);
        return request;
    }

    /// <summary>Its day of receipt and its first days: registered where the rule of the channel gives the day, else waiting for the confirmation.</summary>
    public static Outcome<Receipt> Settle(OfficeDb db, RequestCase request, LawBook law, Act act)
    {
        var receipt = Recording.Receive(db, request, law, act);
        request.State = request.ReceivedOn is null ? RequestState.Arrived : RequestState.Registered;
        Recording.Fold(request, law, act.Today);
        return receipt;
    }

    /// <summary>The running number of an organ's requests within a year.</summary>
    public static string CounterOf(Guid organ, int year) => $"request/{organ}/{year}";
}
