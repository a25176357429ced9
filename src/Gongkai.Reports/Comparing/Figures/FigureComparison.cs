using Gongkai.Law;
using Gongkai.Law.Crosswalks;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering;

namespace Gongkai.Reports.Comparing.Figures;

/// <summary>Sets the figures of two reports beside each other, on the same form or over the declared crosswalk.</summary>
internal static class FigureComparison
{
    public static IReadOnlyList<CellDifference> Of(ReportFigures before, ReportFigures after, LawBook law)
    {
        if (before.Form is not { } older || after.Form is not { } newer)
        {
            return [];
        }

        var lines = older == newer ? [.. newer.Cells.Select(Alone)] : Between(older, newer, law);
        return [.. InOrderOf(newer, Superseded(lines, before, after, law)).Select(line => Difference(line, before, after))];
    }

    private static CrosswalkPair Alone(CellRef cell) => new([cell], [cell], Comparability.Comparable, null);

    private static IReadOnlyList<CrosswalkPair> Between(Form older, Form newer, LawBook law)
    {
        if (law.Crosswalks.FirstOrDefault(walk => walk.From == older.Version && walk.To == newer.Version) is { } forwards)
        {
            return forwards.Between(older, newer);
        }

        return law.Crosswalks.FirstOrDefault(walk => walk.From == newer.Version && walk.To == older.Version) is { } backwards
            ? [.. backwards.Between(newer, older).Select(pair => pair with { From = pair.To, To = pair.From })]
            : Undeclared(older, newer);
    }

    private static IReadOnlyList<CrosswalkPair> Undeclared(Form older, Form newer)
    {
        var reason = new Wording($"没有 {older.Version} 年表样与 {newer.Version} 年表样的对照", $"there is no crosswalk between the forms {older.Version} and {newer.Version}");
        return [.. older.Cells.Select(cell => new CrosswalkPair([cell], [], Comparability.NotComparable, reason)),
            .. newer.Cells.Select(cell => new CrosswalkPair([], [cell], Comparability.NotComparable, reason))];
    }

    /// <summary>In a hybrid report the row of the older form takes the place of the rows that it is the sum of.</summary>
    private static IEnumerable<CrosswalkPair> Superseded(IReadOnlyList<CrosswalkPair> lines, ReportFigures before, ReportFigures after, LawBook law)
    {
        var rows = SupersededCells(before).Concat(SupersededCells(after)).Distinct().ToList();
        if (rows.Count == 0)
        {
            return lines;
        }

        var sums = law.Crosswalks.SelectMany(walk => Sums(walk, law)).Where(pair => pair.From.Any(rows.Contains)).ToList();
        var replaced = sums.SelectMany(sum => sum.To).ToHashSet();

        return lines.Where(line => !line.To.Any(replaced.Contains) && !line.From.Any(replaced.Contains) && !line.From.Any(rows.Contains))
            .Concat(sums.Select(sum => new CrosswalkPair(Cells(sum, before), Cells(sum, after), Comparability.Comparable, sum.Reason)));
    }

    private static IEnumerable<CrosswalkPair> Sums(Crosswalk walk, LawBook law) =>
        law.FormNamed(walk.From) is { } from && law.FormNamed(walk.To) is { } to ? walk.Between(from, to).Where(pair => pair.To.Count > 1) : [];

    private static IReadOnlyList<CellRef> Cells(CrosswalkPair sum, ReportFigures figures) =>
        figures.Form!.Has(sum.From[0]) || figures[sum.From[0]].State != CellState.Missing ? sum.From : sum.To;

    private static IEnumerable<CellRef> SupersededCells(ReportFigures figures) => figures.All.Select(reading => reading.Cell).Where(cell => !figures.Form!.Has(cell));

    private static IEnumerable<CrosswalkPair> InOrderOf(Form form, IEnumerable<CrosswalkPair> lines) =>
        lines.OrderBy(line => line.To.Select(form.Position).Append(int.MaxValue).Where(position => position >= 0).Min());

    private static CellDifference Difference(CrosswalkPair line, ReportFigures before, ReportFigures after)
    {
        var (was, now) = (Side.Of(line.From, before), Side.Of(line.To, after));

        return new CellDifference(line.From, line.To, Outcome(line.Relation, was, now), line.Relation)
        {
            Label = Label(line, before.Form!, after.Form!),
            BeforeText = was.Text,
            AfterText = now.Text,
            BeforeValue = was.Value,
            AfterValue = now.Value,
            Reason = line.Reason,
        };
    }

    private static string Label(CrosswalkPair line, Form older, Form newer)
    {
        var (form, cells) = line.To.Count == 1 || line.From.Count == 0 ? (newer, line.To) : (older, line.From);
        return string.Join(" + ", cells.Select(cell => CellLabel.Of(form.Has(cell) || !newer.Has(cell) ? form : newer, cell)));
    }

    private static CellOutcome Outcome(Comparability relation, Side was, Side now) => (was, now) switch
    {
        _ when relation == Comparability.NotComparable => CellOutcome.NotComparable,
        ({ Undecided: true }, _) or (_, { Undecided: true }) => CellOutcome.CannotTell,
        ({ Value: { } a }, { Value: { } b }) => a == b ? CellOutcome.Equal : CellOutcome.Changed,
        ({ Value: null }, { Value: null }) => was.Text == now.Text ? CellOutcome.Equal : CellOutcome.OneSided,
        _ => CellOutcome.OneSided,
    };

    /// <param name="Value">The sum; null when a part has no number.</param>
    /// <param name="Text">As printed, parts joined.</param>
    /// <param name="Undecided">A part is undecided, or a sum has a part without a number.</param>
    private readonly record struct Side(decimal? Value, string Text, bool Undecided)
    {
        public static Side Of(IReadOnlyList<CellRef> cells, ReportFigures figures)
        {
            var readings = cells.Select(cell => figures[cell]).ToList();
            var known = readings.Count > 0 && readings.All(reading => reading.Value is not null);

            return new Side(
                known ? readings.Sum(reading => reading.Value!.Value) : null,
                string.Join(" + ", readings.Select(PrintedFigure.Text)),
                readings.Any(reading => reading.State == CellState.Undecided) || (!known && readings.Count > 1 && readings.Any(reading => reading.Value is not null)));
        }
    }
}
