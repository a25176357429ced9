using Gongkai.App.AnnualReports.County;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>The gaps of every organ that a person watches: how many, and which.</summary>
public sealed class ShowCountyCatalogue(OfficeDb db, LawBook law)
{
    /// <param name="State">Only gaps of this kind.</param>
    /// <param name="Matter">Only rows of this item of art. 20 or 21.</param>
    /// <param name="Name">Only organs with this in their name.</param>
    public sealed record Query(RowState? State = null, string? Matter = null, string? Name = null);

    /// <param name="Organs">With counts, after the filter by name.</param>
    /// <param name="Gaps">Rows that need doing, after all filters, the late ones first.</param>
    /// <param name="WithoutRows">Organs that have no catalogue at all.</param>
    public sealed record View(
        DateOnly Today, IReadOnlyList<Line> Organs, IReadOnlyList<StandingRow> Gaps, int Rows, IReadOnlyDictionary<RowState, int> States, int WithoutRows, IReadOnlyList<Matter> Matters, LawBook Law)
    {
        public int In(RowState state) => States.GetValueOrDefault(state);

        /// <summary>What became public within a year back, and too late.</summary>
        public int PublishedLate => Organs.Sum(line => line.PublishedLate);

        public ExportTable Table() => new("公开目录缺口", ["机关", "一级事项", "二级事项", "条例事项", "状态", "说明", "更新频率", "上次发布", "已发布条数", "一年内迟公开条数", "应公开日期", "责任科室"],
            [.. Gaps.Select(gap => (IReadOnlyList<object?>)[
                gap.Row.Organ!.Name, gap.Row.First, gap.Row.Second, gap.Row.Matter(Law), gap.Standing.State.Name().Zh, gap.Standing.Reason.Zh, gap.Row.Every.Name().Zh, gap.Last?.ToString("yyyy-MM-dd"), gap.Published, gap.PublishedLate,
                gap.Standing.Next is { } next ? $"{next.Day:yyyy-MM-dd}{(next.Provisional ? "（暂定）" : "")}" : null, gap.Row.Owner])]);
    }

    /// <summary>One organ's counts.</summary>
    public sealed record Line(Organ Organ, int Rows, int Late, int Empty, int Stale, int Explained, int Fine, int PublishedLate);

    public async Task<View> Run(Query query, Act act, CancellationToken stop)
    {
        var organs = (await db.Organs.AsNoTracking().Where(o => o.ValidTo == null && o.Type != OrganType.Region).OrderBy(o => o.Path).ToListAsync(stop))
            .Where(organ => CatalogueAccess.MayWatch(act.Actor, organ)).OrderBy(organ => organ.Path.Count(c => c == '/')).ThenBy(organ => organ.Order)
            .Where(organ => string.IsNullOrWhiteSpace(query.Name) || organ.Name.Contains(query.Name.Trim(), StringComparison.Ordinal)).ToList();
        var standings = new Standings(db, law);
        var rows = await standings.Of(standings.InForce([.. organs.Select(o => o.Id)]).OrderBy(r => r.OrganId).ThenBy(r => r.Order), act.Today, stop);
        var ofMatter = rows.Where(row => string.IsNullOrEmpty(query.Matter) || row.Row.MatterCode == query.Matter).ToList();
        var byOrgan = ofMatter.ToLookup(row => row.Row.OrganId);

        return new View(
            act.Today, [.. organs.Select(organ => Count(organ, [.. byOrgan[organ.Id]]))],
            [.. ofMatter.Where(row => row.Standing.IsGap && (query.State is null || row.Standing.State == query.State)).OrderBy(row => row.Standing.State).ThenBy(row => row.Standing.Next?.Day ?? DateOnly.MaxValue)],
            ofMatter.Count, ofMatter.CountBy(row => row.Standing.State).ToDictionary(), organs.Count(organ => rows.All(row => row.Row.OrganId != organ.Id)), law.Catalogue.Matters, law);
    }

    private static Line Count(Organ organ, IReadOnlyList<StandingRow> rows)
    {
        var states = rows.CountBy(row => row.Standing.State).ToDictionary();
        return new(
            organ, rows.Count, states.GetValueOrDefault(RowState.Late), states.GetValueOrDefault(RowState.Empty), states.GetValueOrDefault(RowState.Stale), states.GetValueOrDefault(RowState.Explained),
            states.GetValueOrDefault(RowState.Fine), rows.Sum(row => row.PublishedLate));
    }
}
