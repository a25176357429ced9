using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>No row of the superseded form stands inside the current one.</summary>
internal sealed class AR_507 : IJudgement
{
    public string Code => "AR-507";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);

        if (report.Form.Form is not { } form)
        {
            return [say.CannotTell("noForm")];
        }

        return Ruling.Or([.. report.Form.SupersededRows.Select(row => Broken(say, report, context, row))], say.Holds("holds", ("form", form.Version)));
    }

    private static Finding Broken(Ruling say, Report report, CheckContext context, string row)
    {
        var readings = report.Figures.All.Where(reading => $"{reading.Cell.Table}/{reading.Cell.Row}" == row).ToList();
        var label = context.Law.Forms.SelectMany(form => form.Tables).Where(table => row.StartsWith(table.Code + "/", StringComparison.Ordinal))
            .SelectMany(table => table.Rows).FirstOrDefault(line => row.EndsWith("/" + line.Code, StringComparison.Ordinal))?.Label ?? row;

        return say.Broken("broken", ("row", Quoting.Same(label)), ("form", report.Form.Form!.Version)) with
        {
            Cells = [.. readings.Select(reading => reading.Cell)],
            Places = [.. readings.Select(reading => reading.Place).OfType<Place>()],
        };
    }
}
