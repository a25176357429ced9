using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Documents;

/// <summary>Finds a document with its events and texts for a person who may work on it.</summary>
internal static class LoadDocument
{
    public static async Task<Outcome<RegisteredDocument>> ForWriting(OfficeDb db, Guid id, int? revision, Act act, CancellationToken stop)
    {
        var document = await Query(db).FirstOrDefaultAsync(d => d.Id == id, stop);
        return document is null || !RegisterAccess.MayRead(act.Actor, document.Organ!) ? RegisterAccess.NotFound
            : !RegisterAccess.MayWrite(act.Actor, document.Organ!) ? RegisterAccess.MayNotWrite
            : revision is { } seen && seen != document.Revision ? WriteConflict.Changed
            : document;
    }

    public static IQueryable<RegisteredDocument> Query(OfficeDb db) => db.Documents.Include(d => d.Organ).Include(d => d.Events).Include(d => d.Texts).AsSplitQuery();

    /// <summary>Folds what was changed, marks the published item with the effect of today, and commits.</summary>
    public static async Task<Outcome<RegisteredDocument>> Commit(OfficeDb db, RegisteredDocument document, string operation, Act act, CancellationToken stop)
    {
        document.Fold();
        document.Revision++;
        await DocumentValidity.Mark(db, document, act.Today, stop);
        return await db.TryCommit(act, new Subject(operation, nameof(RegisteredDocument), document.Id.ToString(), document.OrganId), stop) is { } conflict ? conflict : document;
    }
}
