using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Rendering;

namespace Gongkai.App.AnnualReports.County;

/// <summary>An organ's figures beside those of its peers: same kind, same level, same year. Says how many peers each line rests on.</summary>
public sealed class ComparePeers(OfficeDb db, LawBook law, TimeProvider clock)
{
    private const int Fewest = 3;

    public sealed record Query(string? OrganCode, int? Year = null);

    /// <param name="Choices">Organs that filed.</param>
    /// <param name="Organ">The one looked at; null before one is chosen.</param>
    /// <param name="Peers">How many others filed.</param>
    /// <param name="PeersToFile">How many others there are.</param>
    public sealed record View(int Year, IReadOnlyList<int> Years, IReadOnlyList<Organ> Choices, Organ? Organ, int Peers, int PeersToFile, IReadOnlyList<Line> Lines)
    {
        public ExportTable Table() => new($"{Organ?.Name}{Year}年度同类比较", ["数据项", "代码", "本机关", "中位数", "最小", "最大", "名次", "有数的机关"],
            [.. Lines.Select(line => (IReadOnlyList<object?>)[line.Label, line.Cell.ToString(), (object?)line.Own ?? line.OwnText, line.Median, line.Least, line.Most, line.Rank, line.Coverage])]);
    }

    /// <param name="Rank">From the largest, equal numbers alike; null without a number.</param>
    /// <param name="Coverage">Organs with a number in this cell, this one included.</param>
    public sealed record Line(CellRef Cell, string Table, string Label, decimal? Own, string OwnText, decimal? Median, decimal? Least, decimal? Most, int? Rank, int Coverage);

    public async Task<View> Run(Query query, Actor actor, CancellationToken stop)
    {
        var scope = new CountyScope(db, law, clock);
        var year = scope.YearOr(query.Year);
        var organs = await scope.Organs(actor, year, stop);
        var filed = await scope.Filed(organs, year, stop);
        var own = filed.FirstOrDefault(report => report.Organ.Code == query.OrganCode);
        var peers = own is null ? [] : filed.Where(report => IsPeer(report.Organ, own.Organ) && report.Content.Form == own.Content.Form).ToList();

        return new View(
            year, await scope.Years(stop), [.. filed.Select(report => report.Organ)], own?.Organ, Math.Max(0, peers.Count - 1),
            own is null ? 0 : organs.Count(organ => IsPeer(organ, own.Organ)) - 1, own is null ? [] : [.. own.Content.Form.Cells.Where(IsKey).Select(cell => Of(cell, own, peers))]);
    }

    /// <summary>The median; the mean of the two in the middle of an even number.</summary>
    internal static decimal? Median(IReadOnlyList<decimal> sorted) =>
        sorted.Count == 0 ? null : sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;

    private static bool IsPeer(Organ one, Organ other) => one.Level == other.Level && Group(one.Type) == Group(other.Type);

    private static OrganType Group(OrganType type) => type switch { OrganType.Subdistrict => OrganType.Township, OrganType.Vertical => OrganType.Department, _ => type };

    // The table of requests has a column for each kind of applicant; peers are compared by its totals.
    private static bool IsKey(CellRef cell) => cell.Table != "requests" || cell.Column == "total";

    private static Line Of(CellRef cell, FiledReport own, List<FiledReport> all)
    {
        var numbers = all.Select(report => report.Content.Figures[cell].Value).OfType<decimal>().Order().ToList();
        var reading = own.Content.Figures[cell];
        var enough = numbers.Count >= Fewest;

        return new Line(
            cell, FormTableName(own.Content.Form, cell), CellLabel.Of(own.Content.Form, cell), reading.Value, PrintedFigure.Text(reading),
            enough ? Median(numbers) : null, enough ? numbers[0] : null, enough ? numbers[^1] : null, enough && reading.Value is { } value ? numbers.Count(n => n > value) + 1 : null, numbers.Count);
    }

    private static string FormTableName(Form form, CellRef cell) =>
        form.Sections.FirstOrDefault(section => section.Code == cell.Table)?.Heading ?? cell.Table;
}
