using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Public;

/// <summary>One document of the public library.</summary>
public sealed record PublicDocumentLine(string OrganCode, string OrganName, long Serial, string Title, string? Number, DateOnly MadeOn, EffectState State, string StateName);

/// <summary>规范性文件库 and 规章: what is public, by organ, validity, year and words.</summary>
public sealed class PublicDocuments(OfficeDb db, LawBook law, TimeProvider clock)
{
    public const int PerPage = 20;

    public sealed record Query(DocumentKind Kind, string? Organ = null, EffectState? State = null, int? Year = null, string? Words = null, int Page = 1);

    /// <param name="States">Each validity with how many there are, by the other filters.</param>
    public sealed record Answer(
        IReadOnlyList<PublicDocumentLine> Lines, int Total, int Page, int Pages, IReadOnlyList<OrganName> Organs, IReadOnlyList<int> Years, IReadOnlyList<(EffectState State, string Name, int Count)> States, string KindName, DateOnly Today);

    public async Task<Answer> Run(Query query, CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var all = db.Documents.AsNoTracking().Where(d => d.Kind == query.Kind && d.PublishedAt != null && d.MadeOn <= today);
        var organs = await all.Select(d => new { d.Organ!.Path, d.Organ.Code, d.Organ.Name }).Distinct().OrderBy(o => o.Path).ToListAsync(stop);
        var years = await all.Select(d => d.MadeOn.Year).Distinct().OrderDescending().ToListAsync(stop);

        var found = query.Organ is { } organ ? all.Where(d => d.Organ!.Code == organ) : all;
        found = query.Year is { } year ? found.Where(d => d.MadeOn.Year == year) : found;
        found = query.Words?.Trim() is { Length: > 0 and <= 100 } words ? DocumentQueries.Named(found, words) : found;
        var states = new List<(EffectState, string, int)>();
        foreach (var state in Enum.GetValues<EffectState>())
        {
            states.Add((state, state.Name().Zh, await DocumentQueries.InState(found, state, today).CountAsync(stop)));
        }

        found = query.State is { } wanted ? DocumentQueries.InState(found, wanted, today) : found;
        var total = await found.CountAsync(stop);
        var page = Paging.Of(total, PerPage, query.Page);
        var rows = await found.Include(d => d.Organ).OrderByDescending(d => d.MadeOn).ThenByDescending(d => d.Id).On(page).ToListAsync(stop);

        return new Answer(
            [.. rows.Select(d => new PublicDocumentLine(d.Organ!.Code, d.Organ.Name, d.Serial, d.Title, d.Number, d.MadeOn, d.StateOn(today), d.StateOn(today).Name().Zh))], total, page.Number, page.Count,
            [.. organs.Select(o => new OrganName(o.Code, o.Name))], years, states, DocumentFaults.NameOf(law.Registers["document"], query.Kind), today);
    }
}
