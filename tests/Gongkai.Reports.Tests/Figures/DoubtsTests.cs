using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Tests.Figures;

/// <summary>Readings of a scan that recognition is not sure of: sums choose among them, and never invent one.</summary>
public sealed class DoubtsTests
{
    private static readonly Form Form = LawBook.Embedded.FormFor(2023)!;

    [Fact]
    public void The_sum_of_the_row_chooses_between_readings()
    {
        var readings = Row(("person", 1), ("company", 0), ("research", 0), ("charity", 0), ("legalService", 0), ("otherOrganisation", 0), ("total", 4));
        Doubt(readings, "person", 1, 4);

        var settled = Settle(readings, "person");
        Assert.Equal((CellState.Number, 4m, Certainty.Inferred), (settled.State, settled.Value, settled.Certainty));
        Assert.NotEmpty(settled.ProvedBy);
    }

    [Fact]
    public void A_reading_that_fits_no_sum_stays_open()
    {
        var readings = Row(("person", 7), ("company", 0), ("research", 0), ("charity", 0), ("legalService", 0), ("otherOrganisation", 0), ("total", 4));
        Doubt(readings, "person", 1, 7);

        var settled = Settle(readings, "person");
        Assert.Equal((CellState.Undecided, 2), (settled.State, settled.Candidates.Count));
    }

    [Fact]
    public void Two_doubts_that_several_pairs_satisfy_stay_open()
    {
        var readings = Row(("person", 1), ("company", 2), ("research", 0), ("charity", 0), ("legalService", 0), ("otherOrganisation", 0), ("total", 3));
        Doubt(readings, "person", 1, 2);
        Doubt(readings, "company", 1, 2);

        Assert.Equal(CellState.Undecided, Settle(readings, "person").State);
    }

    [Fact]
    public void Where_two_sums_disagree_neither_decides()
    {
        var readings = Row(("person", 1), ("company", 0), ("research", 0), ("charity", 0), ("legalService", 0), ("otherOrganisation", 0), ("total", 4));
        foreach (var (row, value) in new[] { ("carriedIn", 0), ("concluded", 1), ("carriedOut", 0) })
        {
            readings[new("requests", row, "person")] = new(new("requests", row, "person"), CellState.Number) { Value = value };
        }

        Doubt(readings, "person", 1, 4);
        Assert.Equal(CellState.Undecided, Settle(readings, "person").State);
    }

    private static Dictionary<CellRef, CellReading> Row(params (string Column, decimal Value)[] cells) =>
        cells.ToDictionary(cell => new CellRef("requests", "received", cell.Column), cell => new CellReading(new("requests", "received", cell.Column), CellState.Number) { Value = cell.Value, Confidence = 0.97f });

    private static void Doubt(Dictionary<CellRef, CellReading> readings, string column, params decimal[] candidates)
    {
        var cell = new CellRef("requests", "received", column);
        readings[cell] = new(cell, CellState.Undecided) { Candidates = candidates, Confidence = 0.5f };
    }

    private static CellReading Settle(Dictionary<CellRef, CellReading> readings, string column)
    {
        Doubts.Settle(readings, Form, LawBook.Embedded);
        return readings[new("requests", "received", column)];
    }
}
