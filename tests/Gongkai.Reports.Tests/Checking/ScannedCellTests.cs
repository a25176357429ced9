using Gongkai.Law.Forms;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Figures;
using Gongkai.Testing.Builders;

namespace Gongkai.Reports.Tests.Checking;

public sealed class ScannedCellTests
{
    private static readonly CellRef Cell = CellRef.Parse("requests/granted/person");

    [Fact]
    public void What_recognition_guessed_breaks_no_sum()
    {
        var findings = Findings(new CellReading(Cell, CellState.Undecided) { Candidates = [7], Confidence = 0.3f });

        Assert.DoesNotContain(findings, finding => finding is { Answer: Answer.Broken, Code: not "AR-102" });
        Assert.Contains("扫描识别不清", findings.Single(finding => finding is { Code: "AR-102", Answer: Answer.Broken }).Message.Zh);
    }

    [Fact]
    public void Glued_digits_that_fit_in_no_way_break_the_sum() =>
        Assert.Contains(Findings(new CellReading(Cell, CellState.Undecided) { Candidates = [7, 9] }), finding => finding is { Answer: Answer.Broken, Code: "AR-303" });

    private static IReadOnlyList<Finding> Findings(CellReading reading) => ReportChecker.Check(A.Report().Put(reading).Build(), new CheckContext());
}
