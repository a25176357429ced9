using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rollup;
using Gongkai.Reports.Rollup.Printing;
using Gongkai.Reports.Similarity;

namespace Gongkai.App.AnnualReports.County;

/// <summary>The figures of a year added up over the organ tree; missing members are named, and every sum leads back to the reports in it.</summary>
public sealed class CountyRollup(OfficeDb db, LawBook law, TimeProvider clock)
{
    /// <param name="OrganCode">Whose total; null for the organ at the top.</param>
    /// <param name="Cell">The sum to take apart.</param>
    public sealed record Query(int? Year = null, string? OrganCode = null, string? Cell = null);

    /// <param name="Result">Null when there is no form for the year.</param>
    /// <param name="Total">The total looked at; null when no organ has members.</param>
    /// <param name="Part">The sum taken apart.</param>
    public sealed record View(int Year, IReadOnlyList<int> Years, RollupResult? Result, OrganTotal? Total, IReadOnlyList<string> Missing, int Filed, CellParts? Part)
    {
        /// <summary>Reports on an organ together with those below it, which are in no sum with them.</summary>
        public IReadOnlyList<string> LeftOut { get; init; } = [];

        /// <summary>Reports in the sums that are filed and not yet public; the public's sums are without them.</summary>
        public int NotPublic { get; init; }

        public byte[] Xlsx() => RollupXlsx.Write(Result!);

        public byte[] Csv() => RollupCsv.Write(Result!);
    }

    /// <summary>One sum, member by member.</summary>
    public sealed record CellParts(CellRef Cell, string Label, string Sum, IReadOnlyList<PartLine> Lines);

    /// <param name="Text">As the report prints it; null when it was not filed.</param>
    public sealed record PartLine(string Organ, string Code, string? Text, bool IsNumber);

    public async Task<View> Run(Query query, Actor actor, CancellationToken stop)
    {
        var scope = new CountyScope(db, law, clock);
        var year = scope.YearOr(query.Year);
        var organs = await scope.Organs(actor, year, stop);
        var filed = await scope.Filed(organs, year, stop);
        var outcome = Of(organs, filed, year, law);
        if (outcome.Refusal is not null)
        {
            return new View(year, await scope.Years(stop), null, null, [], filed.Count, null);
        }

        var result = outcome.Value;
        var total = query.OrganCode is { } code ? result.Totals.FirstOrDefault(t => t.Organ.Code == code) : result.Totals is [var top, ..] ? top : null;
        return new View(
            year, await scope.Years(stop), result, total, [.. (total?.Missing ?? []).Select(organ => organ.Name)], filed.Count,
            total is not null && CellRef.TryParse(query.Cell ?? "", out var cell) && result.Form.Has(cell.Value) ? Parts(result, total, cell.Value, filed) : null)
        {
            LeftOut = [.. filed.Where(report => report.Consolidated).Select(report => report.Organ.Name)],
            NotPublic = filed.Count(report => !report.Consolidated && !ReportLife.IsPublic(report.State)),
        };
    }

    /// <summary>The sums over these organs.</summary>
    /// <param name="without">An organ whose own report is being made from the sums, and is no part of them.</param>
    internal static Outcome<RollupResult> Of(IReadOnlyList<Organ> organs, IReadOnlyList<FiledReport> filed, int year, LawBook law, Organ? without = null)
    {
        var consolidated = filed.ToDictionary(report => report.Organ.Id, report => report.Consolidated || report.Organ.Id == without?.Id);
        return ReportRollup.Of([.. filed.Where(report => !consolidated[report.Organ.Id]).Select(report => Sketch(report, law))], Tree(organs, consolidated), year, law);
    }

    private static ReportSketch Sketch(FiledReport report, LawBook law) => ReportSketch.Of(report.Report, law) with { File = report.Organ.Code, Organ = report.Organ.Name, Year = report.Year };

    private static OrganTree Tree(IReadOnlyList<Organ> organs, Dictionary<Guid, bool> consolidated)
    {
        var parents = organs.Select(organ => organ.ParentId).ToHashSet();
        var nodes = organs.ToDictionary(organ => organ.Id, organ =>
            new OrganNode(organ.Name, RollupRole.Of(organ.Type, parents.Contains(organ.Id), consolidated.TryGetValue(organ.Id, out var whole) ? whole : null)) { Code = organ.Code, File = organ.Code });
        return OrganTree.Of([.. organs.Select(organ => (nodes[organ.Id], organ.ParentId is { } above ? nodes.GetValueOrDefault(above) : null))]);
    }

    private static CellParts Parts(RollupResult result, OrganTotal total, CellRef cell, IReadOnlyList<FiledReport> filed)
    {
        var byCode = filed.ToDictionary(report => report.Organ.Code);
        var inside = Below(total.Organ).Prepend(total.Organ).Where(organ => organ.Role == ReportRole.Own);

        return new CellParts(cell, CellLabel.Of(result.Form, cell), ConsolidatedReport.Text(total.Cells[result.Form.Position(cell)]),
            [.. inside.Select(organ => byCode.GetValueOrDefault(organ.Code!) is { } report && report.Content.Figures[cell] is var reading
                ? new PartLine(organ.Name, organ.Code!, PrintedFigure.Text(reading), reading.State == CellState.Number)
                : new PartLine(organ.Name, organ.Code!, null, false))]);
    }

    private static IEnumerable<OrganNode> Below(OrganNode organ) => organ.Members.SelectMany(member => Below(member).Prepend(member));
}
