using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Forms;
using Gongkai.Law.Registers;
using Gongkai.Reports.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Documents;

/// <summary>Another document that this one was changed by, or changed.</summary>
public sealed record LinkedDocument(Guid Id, string OrganCode, long Serial, string Title, string? Number, bool Public);

/// <summary>One event with the document behind it, where it is registered.</summary>
/// <param name="Counts">False when the document had ended already.</param>
public sealed record ShownEvent(Guid? Id, DateOnly On, string What, DateOnly? Until, string? By, LinkedDocument? Link, string? Articles, string? Reason, bool Counts);

/// <summary>A registered document at the desk or before the public.</summary>
/// <param name="Changed">What this document did to others.</param>
/// <param name="Cells">The cells of reports that count it, with the year.</param>
public sealed record ShownDocument(
    RegisteredDocument Document, string Kind, EffectState State, string StateName, IReadOnlyList<ShownEvent> Events, IReadOnlyList<(LinkedDocument Document, string What, DateOnly On)> Changed, IReadOnlyList<DocumentText> Texts,
    IReadOnlyList<(int Year, string Label)> Cells, bool MayWrite, bool MayPublish, DateOnly Today);

/// <summary>Opens a document of the register.</summary>
public sealed class ShowDocument(OfficeDb db, LawBook law, TimeProvider clock)
{
    public async Task<Outcome<ShownDocument>> Run(Guid id, Actor actor, CancellationToken stop)
    {
        var document = await LoadDocument.Query(db).AsNoTracking().Include(d => d.Item).FirstOrDefaultAsync(d => d.Id == id, stop);
        return document is null || !RegisterAccess.MayRead(actor, document.Organ!) ? RegisterAccess.NotFound : await Shown(document, actor, stop);
    }

    /// <summary>The same for the public: null while it is not public.</summary>
    internal async Task<ShownDocument?> Public(string organ, long serial, CancellationToken stop) =>
        await LoadDocument.Query(db).AsNoTracking().Include(d => d.Item).FirstOrDefaultAsync(d => d.Organ!.Code == organ && d.Serial == serial && d.PublishedAt != null, stop) is { } document
            ? await Shown(document, null, stop)
            : null;

    private async Task<ShownDocument> Shown(RegisteredDocument document, Actor? actor, CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var by = document.Events.Where(e => e.ByDocumentId is not null).Select(e => e.ByDocumentId!.Value).ToList();
        var links = (await db.Documents.AsNoTracking().Where(d => by.Contains(d.Id)).Select(d => new LinkedDocument(d.Id, d.Organ!.Code, d.Serial, d.Title, d.Number, d.PublishedAt != null)).ToListAsync(stop)).ToDictionary(d => d.Id);
        var changed = (await db.Set<DocumentEvent>().AsNoTracking().Where(e => e.ByDocumentId == document.Id)
            .Join(db.Documents, e => e.DocumentId, d => d.Id, (e, d) => new { Link = new LinkedDocument(d.Id, d.Organ!.Code, d.Serial, d.Title, d.Number, d.PublishedAt != null), e.Act, e.On }).ToListAsync(stop))
            .Where(one => actor is not null || one.Link.Public).OrderBy(one => one.On).Select(one => (one.Link, one.Act.Name().Zh, one.On)).ToList();
        var state = document.StateOn(today);

        return new ShownDocument(
            document, DocumentFaults.NameOf(law.Registers["document"], document.Kind), state, state.Name().Zh, Events(document, actor, links), changed, [.. document.Texts.OrderByDescending(t => t.From)],
            Cells(document, today), actor is not null && RegisterAccess.MayWrite(actor, document.Organ!), actor is not null && RegisterAccess.MayPublish(actor, document.Organ!), today);
    }

    private static IReadOnlyList<ShownEvent> Events(RegisteredDocument document, Actor? actor, Dictionary<Guid, LinkedDocument> links)
    {
        var entered = document.Events.ToLookup(e => e.AsLaw());
        return
        [
            .. document.Effect.Steps.Select(step => (step, Row: entered[step.Event].FirstOrDefault())).Select(one => new ShownEvent(
                one.Row?.Id, one.step.Event.On, one.step.Event.Act.Name().Zh, one.step.Event.Until, one.step.Event.By,
                one.Row?.ByDocumentId is { } id && links.GetValueOrDefault(id) is { } link && (actor is not null || link.Public) ? link : null, one.step.Event.Articles, one.step.Event.Reason, one.step.Counts)),
            .. document is { EndsAs: EffectState.Expired, EndsOn: { } on } ? [new ShownEvent(null, on, EffectState.Expired.Name().Zh, null, null, null, null, "有效期届满", true)] : Array.Empty<ShownEvent>(),
        ];
    }

    private IReadOnlyList<(int, string)> Cells(RegisteredDocument document, DateOnly today)
    {
        if (law.Counting.LeadOnly && !document.Leads)
        {
            return [];
        }

        var effect = document.Effect;
        return
        [
            .. from year in Enumerable.Range(document.MadeOn.Year, Math.Clamp(today.Year - document.MadeOn.Year + 1, 0, 80)).TakeLast(5)
               from cell in law.Counting.Cells
               where cell.Kind == document.Kind && law.Counting.Counts(cell.Count!.Value, effect, year, DocumentQueries.LastDay(year, today))
               select (year, law.FormFor(year) is { } form ? CellLabel.Of(form, CellRef.Parse(cell.Cell)) : cell.Cell),
        ];
    }
}
