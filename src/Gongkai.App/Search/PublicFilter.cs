using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>Which entries are wanted; what is not set is any.</summary>
public sealed record PublicFilter
{
    /// <summary>An organ's code.</summary>
    public string? Organ { get; init; }

    /// <summary>Whether the organs below it count too.</summary>
    public bool Subtree { get; init; }

    /// <summary>One of these; empty for any.</summary>
    public IReadOnlyList<PublicKind> Kinds { get; init; } = [];

    /// <summary>Whether annual reports and replies to requests, which have columns of their own, are left out where no kind is asked for.</summary>
    public bool WithoutReports { get; init; }

    public string? Matter { get; init; }

    public string? Theme { get; init; }

    public int? Year { get; init; }

    public string? Validity { get; init; }

    /// <summary>The first day of publication.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of publication.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether anything is asked at all.</summary>
    public bool IsEmpty => (Organ ?? Matter ?? Theme ?? Validity) is null && Kinds.Count == 0 && (Year, From, To) == (null, null, null);

    /// <summary>The first place that counts.</summary>
    internal long FirstRow => From is { } day ? PublicRow.First(BeijingTime.Midnight(day)) : 0;

    /// <summary>The place before which it ends.</summary>
    internal long EndRow => To is { } day && day < DateOnly.MaxValue ? PublicRow.First(BeijingTime.Midnight(day.AddDays(1))) : long.MaxValue;
}

/// <summary>A filter with its organs looked up.</summary>
/// <param name="Filter">As asked.</param>
/// <param name="Organs">Null for all; empty when there is none.</param>
internal sealed record PublicScope(PublicFilter Filter, IReadOnlyList<Guid>? Organs)
{
    private static readonly PublicKind[] NotReports = [.. Enum.GetValues<PublicKind>().Where(kind => kind is not (PublicKind.AnnualReport or PublicKind.RequestReply))];

    /// <summary>The first place that counts.</summary>
    public long FirstRow { get; private init; }

    /// <summary>The place before which it ends.</summary>
    public long EndRow { get; private init; }

    public static async Task<PublicScope> Of(OfficeDb db, PublicFilter filter, CancellationToken stop)
    {
        // What is of a year was published within a part of all times: it is not looked for elsewhere.
        var (from, before) = filter.Year is { } year ? await PublicRow.Ends(db, year, stop) : (0, long.MaxValue);
        return new PublicScope(filter, await OrgansOf(db, filter, stop)) { FirstRow = Math.Max(filter.FirstRow, from), EndRow = Math.Min(filter.EndRow, before) };
    }

    private static async Task<IReadOnlyList<Guid>?> OrgansOf(OfficeDb db, PublicFilter filter, CancellationToken stop)
    {
        if (filter.Organ is not { } code)
        {
            return null;
        }

        var organ = await db.Organs.AsNoTracking().Where(o => o.Code == code).Select(o => new { o.Id, o.Path, o.ParentId }).FirstOrDefaultAsync(stop);
        return organ is null ? []
            : !filter.Subtree ? [organ.Id]
            : organ.ParentId is null && !await db.Organs.AnyAsync(o => !o.Path.StartsWith(organ.Path), stop) ? null
            : await db.Organs.Where(o => o.Path.StartsWith(organ.Path)).Select(o => o.Id).ToListAsync(stop);
    }

    /// <summary>Nothing can be found: there is no such organ.</summary>
    public bool IsNothing => Organs is { Count: 0 };

    /// <summary>The conditions one index of the table answers in the order of publication.</summary>
    public bool IsPlain => new[] { Organs is not null, Filter.Kinds.Count > 0, Filter.Matter is not null, Filter.Theme is not null, Filter.Year is not null, Filter.Validity is not null }
        .Count(set => set) <= (Organs is not null && Filter.Matter is not null ? 2 : 1) && Organs is null or { Count: 1 } && Filter.Kinds.Count <= 1;

    public IQueryable<PublicEntry> Of(IQueryable<PublicEntry> entries)
    {
        var (filter, first, end) = (Filter, Filter.FirstRow, Filter.EndRow);
        entries = Organs is { Count: 1 } one ? entries.Where(e => e.OrganId == one[0]) : Organs is { } many ? entries.Where(e => many.Contains(e.OrganId)) : entries;
        entries = filter.Kinds.Count == 1 ? entries.Where(e => e.Kind == filter.Kinds[0]) : filter.Kinds.Count > 1 ? entries.Where(e => filter.Kinds.Contains(e.Kind)) : filter.WithoutReports ? entries.Where(e => e.Kind != PublicKind.AnnualReport && e.Kind != PublicKind.RequestReply) : entries;
        entries = filter.Matter is null ? entries : entries.Where(e => e.MatterCode == filter.Matter);
        entries = filter.Theme is null ? entries : entries.Where(e => e.ThemeCode == filter.Theme);
        entries = filter.Year is null ? entries : entries.Where(e => e.Year == filter.Year);
        entries = filter.Validity is null ? entries : entries.Where(e => e.Validity == filter.Validity);
        entries = first > 0 ? entries.Where(e => e.Row >= first) : entries;

        return end < long.MaxValue ? entries.Where(e => e.Row < end) : entries;
    }

    /// <summary>The same for the full-text index: of each group one must be there.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Facets()
    {
        var groups = new List<IReadOnlyList<string>>();
        Add(Organs?.Select(SearchFacets.Organ));
        Add(Filter.Kinds.Count > 0 ? Filter.Kinds.Select(SearchFacets.Kind) : Filter.WithoutReports ? NotReports.Select(SearchFacets.Kind) : null);
        Add(One(SearchFacets.Matter(Filter.Matter)));
        Add(One(SearchFacets.Theme(Filter.Theme)));
        Add(One(SearchFacets.Year(Filter.Year)));
        Add(One(SearchFacets.Validity(Filter.Validity)));
        return groups;

        static IEnumerable<string>? One(string? word) => word is null ? null : [word];

        void Add(IEnumerable<string>? words)
        {
            if (words is not null)
            {
                groups.Add([.. words]);
            }
        }
    }
}
