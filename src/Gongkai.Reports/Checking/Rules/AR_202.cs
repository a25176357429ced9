using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Checking.Arithmetic;
using Gongkai.Reports.Checking.Cells;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>Figures of 规章 are 0 unless the organ may make them (Legislation Law, arts. 91 and 93).</summary>
internal sealed class AR_202 : IJudgement
{
    private const string Row = "regulations";

    public string Code => "AR-202";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var cells = new CellFindings(Code, report, context);
        if (report.Figures.Form is not { } form)
        {
            return [cells.NoForm()];
        }

        var organ = OrganGuess.Of(report, context);
        var name = organ is null ? context.Law.Check(Code).Say("noOrgan") : new Wording(organ.Name, organ.Name);
        var readings = form.Cells.Where(cell => cell.Row == Row).Select(cell => report.Figures[cell]).ToList();
        var some = readings.Where(reading => reading.Value is { } value && value != 0).ToList();

        return (organ?.MayMakeRules, some.Count) switch
        {
            (true, _) => [cells.Answered(Answer.Holds, "entitled", ("organ", name)) with { Cells = [.. readings.Select(reading => reading.Cell)] }],
            (false, > 0) => some.Select(reading => cells.Broken("broken", reading, ("organ", name)) with { Stated = reading.Value, Expected = 0 }),
            (null, > 0) => [cells.CannotTell("unknown", some, ("cell", cells.Name(some[0].Cell)), ("value", some[0].Value), ("organ", name))],
            _ when readings.Where(reading => reading.Value is null).ToList() is { Count: > 0 } open =>
                [cells.CannotTell("cannotTell", open, ("cells", SideWords.Cells(cells.Set!, open.Select(reading => reading.Cell))))],
            _ => [cells.Answered(Answer.Holds, "zero") with { Cells = [.. readings.Select(reading => reading.Cell)] }],
        };
    }
}
