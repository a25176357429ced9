using Gongkai.Reports.Checking.Arithmetic;
using Gongkai.Reports.Checking.Cells;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>Each of the three tables is present: at least one of its cells was found.</summary>
internal sealed class AR_105 : IJudgement
{
    public string Code => "AR-105";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var cells = new CellFindings(Code, report, context);
        if (report.Figures.Form is not { } form)
        {
            return [cells.Answered(Answer.Broken, "noForm")];
        }

        var broken = form.Tables.Where(table => AR_102.IsAbsent(table, report.Figures))
            .Select(table => cells.Answered(Answer.Broken, "broken", ("table", FormNames.Table(context.Law, form, table)))).ToList();

        return broken.Count > 0 ? broken : [cells.Answered(Answer.Holds, "holds")];
    }
}
