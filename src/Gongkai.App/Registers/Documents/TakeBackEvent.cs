using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Registers.Documents;

/// <summary>Takes an event back that was entered by mistake; the history keeps what it was and why it went.</summary>
public sealed class TakeBackEvent(OfficeDb db)
{
    public sealed record Command(Guid DocumentId, int Revision, Guid EventId);

    public async Task<Outcome<RegisteredDocument>> Run(Command command, Act act, CancellationToken stop)
    {
        var loaded = await LoadDocument.ForWriting(db, command.DocumentId, command.Revision, act, stop);
        if (loaded.Refusal is { } refusal)
        {
            return refusal;
        }

        if (act.Because is null)
        {
            return new Refusal("document.because", new("请写明撤回的理由", "why is it taken back?"));
        }

        var document = loaded.Value;
        if (document.Events.Find(e => e.Id == command.EventId) is not { } happened)
        {
            return RegisterAccess.NotFound;
        }

        document.Events.Remove(happened);
        db.Remove(happened);
        return await LoadDocument.Commit(db, document, "document.take-back-event", act, stop);
    }
}
