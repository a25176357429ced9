using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Documents;

/// <summary>Puts a registered document before the public; somebody else than who entered it.</summary>
public sealed class PublishDocument(OfficeDb db)
{
    public sealed record Command(Guid DocumentId);

    public async Task<Outcome<RegisteredDocument>> Run(Command command, Act act, CancellationToken stop)
    {
        var document = await LoadDocument.Query(db).FirstOrDefaultAsync(d => d.Id == command.DocumentId, stop);
        if (document is null || !RegisterAccess.MayRead(act.Actor, document.Organ!))
        {
            return RegisterAccess.NotFound;
        }

        if (RegisterAccess.RefuseToPublish(act.Actor, document.Organ!, document.AuthorId) is { } refusal)
        {
            return refusal;
        }

        if (document.PublishedAt is not null)
        {
            return new Refusal("document.public", new("这份文件已经公开", "it is public already"));
        }

        document.PublishedAt = act.At;
        return await LoadDocument.Commit(db, document, "document.publish", act, stop);
    }
}
