using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Ratings;

/// <summary>The applicant says how satisfied they are with the reply: once a reply, to be changed until the case is archived.</summary>
public sealed class RateReply(OfficeDb db)
{
    public const int Best = 5;
    public const int LongestNote = 500;

    public sealed record Command(string? Code, string? Factor, int? Score, string? Note);

    public async Task<Outcome<ReplyRating>> Run(Command command, Act act, CancellationToken stop)
    {
        var found = await OwnCase.Open(db, command.Code, command.Factor, act.At, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var request = found.Value;
        if (Fault(command, request) is { } fault)
        {
            return fault;
        }

        var replied = request.DecidedOn!.Value;
        var rating = await db.ReplyRatings.FirstOrDefaultAsync(r => r.RequestId == request.Id && r.RepliedOn == replied, stop);
        if (rating is null)
        {
            db.Add(rating = new ReplyRating { RequestId = request.Id, OrganId = request.OrganId, RepliedOn = replied, Score = command.Score!.Value, RatedAt = act.At });
        }

        (rating.Score, rating.Note, rating.RatedAt) = (command.Score!.Value, string.IsNullOrWhiteSpace(command.Note) ? null : command.Note.Trim(), act.At);
        return await db.TryCommit(act, Recording.About("rate", request), stop) is { } conflict ? conflict : rating;
    }

    /// <summary>Whether there is a reply that can still be rated.</summary>
    internal static bool MayRate(RequestCase request) => request is { DeliveredOn: not null, DecidedOn: not null, State: RequestState.Closed };

    private static Refusal? Fault(Command command, RequestCase request) =>
        request.State == RequestState.Archived ? new Refusal("request.rating-closed", new("这件申请已经归档，不能再评价。", "The case is archived."))
        : !MayRate(request) ? new Refusal("request.rating-early", new("答复送达以后才能评价。", "There is no reply to rate yet."))
        : command.Score is not (>= 1 and <= Best) ? CaseFaults.Field("score", "请选择满意程度。", "Choose how satisfied you are.")
        : command.Note?.Length > LongestNote ? CaseFaults.Text("note", "补充说明", command.Note, LongestNote)
        : null;
}
