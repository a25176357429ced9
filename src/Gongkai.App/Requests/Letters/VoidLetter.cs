using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Letters;

/// <summary>作废 of a letter that was wrong. It stays in the case with its number, marked.</summary>
public sealed class VoidLetter(OfficeDb db)
{
    public sealed record Command(Guid LetterId, string? Reason);

    public async Task<Outcome<RequestLetter>> Run(Command command, Act act, CancellationToken stop)
    {
        var letter = await db.RequestLetters.FirstOrDefaultAsync(l => l.Id == command.LetterId, stop);
        var request = letter is null ? null : await OpenCase.Load(db, letter.RequestId, stop);
        if (request is null || !RequestAccess.MayRead(act.Actor, request.Organ!))
        {
            return RequestAccess.NotFound;
        }

        if (!RequestAccess.MayHandle(act.Actor, request.Organ!))
        {
            return RequestAccess.MayNotHandle;
        }

        if ((letter!.VoidedAt is not null ? new Refusal("letter.void", new("这份文书已经作废。", "It is void already.")) : CaseFaults.Text("reason", "作废的理由", command.Reason, CaseFaults.LongestLine, shortest: 2)) is { } fault)
        {
            return fault;
        }

        (letter.VoidedAt, letter.VoidReason) = (act.At, command.Reason!.Trim());
        return await db.TryCommit(act, Recording.About("void-letter", request), stop) is { } conflict ? conflict : letter;
    }
}
