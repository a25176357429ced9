using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Forms;
using Gongkai.Law.Registers;
using Gongkai.Reports.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Documents;

/// <summary>Which documents to list; null for all.</summary>
/// <param name="Cell">Only those a cell of the year's first block counts, by its code.</param>
public sealed record DocumentFilter(string? Organ, DocumentKind? Kind, EffectState? State, int? Year, string? Words, int? DueWithinMonths = null, string? Cell = null, int Page = 1);

/// <summary>One document in a list.</summary>
public sealed record DocumentLine(
    Guid Id, string OrganCode, string OrganName, long Serial, string Kind, string Title, string? Number, DateOnly MadeOn, DateOnly InForceFrom, DateOnly? ValidUntil, EffectState State, string StateName, bool Public, bool Counted);

/// <summary>The register of documents at the desk.</summary>
public sealed class ListDocuments(OfficeDb db, LawBook law, TimeProvider clock)
{
    public const int PerPage = 50;
    public const int MostExported = 20_000;

    /// <param name="Organs">Whose registers this person may read.</param>
    /// <param name="Writable">Codes of those they may write.</param>
    /// <param name="CellNote">Which cell's documents these are, and by which rule.</param>
    public sealed record Answer(IReadOnlyList<DocumentLine> Lines, int Total, int Pages, IReadOnlyList<Organ> Organs, IReadOnlySet<string> Writable, DateOnly Today, IReadOnlyList<(DocumentKind Kind, string Name)> Kinds, string? CellNote);

    public async Task<Answer> Run(DocumentFilter filter, Actor actor, CancellationToken stop, bool all = false)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var organs = await RegisterAccess.Readable(db, actor, stop);
        var found = Filtered(organs, filter, today);
        var total = await found.CountAsync(stop);
        var page = all ? Paging.Of(total, MostExported, 1) : Paging.Of(total, PerPage, filter.Page);
        var rows = await found.OrderByDescending(d => d.MadeOn).ThenByDescending(d => d.Serial).On(page).ToListAsync(stop);
        var names = organs.ToDictionary(o => o.Id);

        return new(
            [.. rows.Select(d => Line(d, names[d.OrganId], today))], total, page.Count, organs, organs.Where(o => RegisterAccess.MayWrite(actor, o)).Select(o => o.Code).ToHashSet(), today,
            [.. Enum.GetValues<DocumentKind>().Select(kind => (kind, DocumentFaults.NameOf(law.Registers["document"], kind)))], CellNote(filter));
    }

    private string? CellNote(DocumentFilter filter) =>
        filter.Year is { } year && law.FormFor(year) is { } form && law.Counting.Cells.FirstOrDefault(cell => cell.Cell == filter.Cell && cell.Kind is not null) is { } cell
            ? $"这是计入 {year} 年年报“{CellLabel.Of(form, CellRef.Parse(cell.Cell))}”的文件。口径：{cell.Rule.Zh}。"
            : null;

    private DocumentLine Line(RegisteredDocument d, Organ organ, DateOnly today) => new(
        d.Id, organ.Code, organ.Name, d.Serial, DocumentFaults.NameOf(law.Registers["document"], d.Kind), d.Title, d.Number, d.MadeOn, d.InForceFrom, d.ValidUntil, d.StateOn(today), d.StateOn(today).Name().Zh,
        d.PublishedAt is not null, d.Leads || !law.Counting.LeadOnly);

    private IQueryable<RegisteredDocument> Filtered(IReadOnlyList<Organ> organs, DocumentFilter filter, DateOnly today)
    {
        var ids = organs.Where(o => filter.Organ is null || o.Code == filter.Organ).Select(o => o.Id).ToList();
        var found = db.Documents.AsNoTracking().Where(d => ids.Contains(d.OrganId));
        found = filter.Kind is { } kind ? found.Where(d => d.Kind == kind) : found;
        found = filter.State is { } state ? DocumentQueries.InState(found, state, today) : found;
        found = filter.Words is { Length: > 0 } words ? DocumentQueries.Named(found, words) : found;
        if (filter.DueWithinMonths is { } months)
        {
            var last = today.AddMonths(Math.Clamp(months, 0, 120));
            found = found.Where(d => (d.EndsOn == null || d.EndsOn > today) && d.ValidUntil >= today && d.ValidUntil <= last);
        }

        return (filter.Cell is { } code ? law.Counting.Cells.FirstOrDefault(cell => cell.Cell == code && cell.Kind is not null) : null, filter.Year) switch
        {
            ({ } cell, { } year) => DocumentQueries.Counted(found, law.Counting, cell, year, today),
            (_, { } year) => found.Where(d => d.MadeOn >= new DateOnly(year, 1, 1) && d.MadeOn <= new DateOnly(year, 12, 31)),
            _ => found,
        };
    }
}
