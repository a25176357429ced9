using System.Linq.Expressions;
using Gongkai.App.AnnualReports.Published;

namespace Gongkai.App.Search;

/// <summary>A line of a public list.</summary>
public sealed record PublicLine(Guid Id, long Row, PublicKind Kind, OrganName Organ, long Number, string Title, DateTime PublishedAt)
{
    public string? Summary { get; init; }

    public string? DocumentNumber { get; init; }

    public string? IndexNumber { get; init; }

    public string? MatterCode { get; init; }

    public string? ThemeCode { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public string? Validity { get; init; }

    internal static readonly Expression<Func<PublicEntry, PublicLine>> Of = e => new PublicLine(e.Id, e.Row, e.Kind, new OrganName(e.Organ!.Code, e.Organ.Name), e.Number, e.Title, e.PublishedAt)
    {
        Summary = e.Summary, DocumentNumber = e.DocumentNumber, IndexNumber = e.IndexNumber, MatterCode = e.MatterCode, ThemeCode = e.ThemeCode, IssuedOn = e.IssuedOn, Validity = e.Validity,
    };
}
