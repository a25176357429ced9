using System.Runtime.CompilerServices;

namespace Gongkai.Reports.Narrative.Claims;

/// <summary>Everything that the narrative states in numbers, read once for all checks of a report.</summary>
internal sealed class ClaimReader
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Section>, ClaimReader> Read = [];

    private ClaimReader(IReadOnlyList<Section> sections)
    {
        Sentences = Claims.Sentences.Of(sections);
        foreach (var sentence in Sentences)
        {
            Requests.AddRange(InOrder(RequestClaims.In(sentence)));
            Remedies.AddRange(InOrder(RemedyClaims.In(sentence)));
            Totals.AddRange(PartedTotal.In(sentence));
            Percentages.AddRange(Percentage.In(sentence));
        }
    }

    private static IEnumerable<Claim> InOrder(List<Claim> claims) => claims.Count > 1 ? claims.OrderBy(claim => claim.Number.From) : claims;

    /// <summary>All sentences in order.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Statements about requests.</summary>
    public List<Claim> Requests { get; } = [];

    /// <summary>Statements about reconsideration and litigation.</summary>
    public List<Claim> Remedies { get; } = [];

    /// <summary>Totals with their parts.</summary>
    public List<PartedTotal> Totals { get; } = [];

    /// <summary>Percentages with the numbers they were worked out from.</summary>
    public List<Percentage> Percentages { get; } = [];

    /// <summary>The statements of a report.</summary>
    public static ClaimReader Of(Report report) => Read.GetValue(report.Sections, static sections => new ClaimReader(sections));
}
