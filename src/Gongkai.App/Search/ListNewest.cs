namespace Gongkai.App.Search;

/// <summary>What is new, and what is new in each column that has anything: for front pages.</summary>
public sealed class ListNewest(ListPublic lines)
{
    private const int Latest = 10;
    private const int InAColumn = 6;

    private static readonly PublicKind[] Shown = [PublicKind.NormativeDocument, PublicKind.Interpretation, PublicKind.Consultation, PublicKind.Rule];

    /// <summary>A column with its newest lines.</summary>
    public sealed record Column(PublicKind Kind, IReadOnlyList<PublicLine> Lines);

    /// <param name="organ">An organ's code; null for all organs.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<(IReadOnlyList<PublicLine> Latest, IReadOnlyList<Column> Columns)> Run(string? organ, CancellationToken stop)
    {
        var columns = new List<Column>();
        foreach (var kind in Shown)
        {
            if (await Newest(organ, [kind], InAColumn, stop) is { Count: > 0 } found)
            {
                columns.Add(new Column(kind, found));
            }
        }

        // Reports have a list of their own beside it.
        return (await Newest(organ, [], Latest, stop), columns);
    }

    private async Task<IReadOnlyList<PublicLine>> Newest(string? organ, IReadOnlyList<PublicKind> kinds, int most, CancellationToken stop) =>
        (await lines.Run(new(new PublicFilter { Organ = organ, Kinds = kinds, WithoutReports = true }, PerPage: most) { Counted = false }, stop)).Lines;
}
