using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Tests.Figures.Gluing;

/// <summary>One row by itself, glued with any borders lost: whatever is decided is what was printed, whether or not the row adds up.</summary>
public sealed class GluedRowProperties
{
    [Fact]
    public void A_row_that_adds_up_is_never_read_wrong() => Holds(parts => parts.Sum());

    [Fact]
    public void A_row_that_does_not_add_up_is_never_read_wrong() => Holds(parts => parts.Max() + parts[0] + 1);

    [Fact]
    public void Every_candidate_list_has_the_printed_figure() =>
        Prop.ForAll(Rows.ToArbitrary(), row => Read(row, row.Parts.Sum()).All(pair => pair.Reading.State != CellState.Undecided || pair.Reading.Candidates.Contains(pair.Printed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static readonly Gen<(int[] Parts, bool[] Spaces)> Rows =
        from parts in Gen.Frequency((6, Gen.Constant(0)), (4, Gen.Choose(0, 9)), (2, Gen.Choose(10, 120)), (1, Gen.Choose(1000, 99999))).ArrayOf(6)
        from spaces in ArbMap.Default.GeneratorFor<bool>().ArrayOf(6)
        select (parts, spaces);

    private static void Holds(Func<int[], int> total) =>
        Prop.ForAll(Rows.ToArbitrary(), row => Read(row, total(row.Parts)).All(pair => pair.Reading.State == CellState.Undecided || pair.Reading.Value == pair.Printed))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static IEnumerable<(CellReading Reading, decimal Printed)> Read((int[] Parts, bool[] Spaces) row, int total)
    {
        var printed = row.Parts.Append(total).ToList();
        var ink = string.Concat(printed.Select((value, at) => (at > 0 && row.Spaces[at - 1] ? " " : "") + value.ToString(CultureInfo.InvariantCulture)));
        return GluedTable.Solve("2021", $"requests/granted: {ink}").Zip(printed.Select(value => (decimal)value));
    }
}
