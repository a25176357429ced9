using System.Globalization;
using Gongkai.Law.Forms;
using Gongkai.Reports.Checking.Arithmetic;
using Gongkai.Reports.Checking.Cells;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>
/// An amount is plausible as 万元: no yuan is printed in the cell, it is not beyond the guide value of the organ's level, and it is not
/// thousands of times last year's. The guide values are advice and stand in law/checks.
/// </summary>
internal sealed class AR_204 : IJudgement
{
    private const decimal YuanToWan = 10_000;

    public string Code => "AR-204";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var cells = new CellFindings(Code, report, context);
        if (report.Figures.Form is not { } form)
        {
            return [cells.NoForm()];
        }

        return form.Cells.Where((_, index) => cells.Set!.Types[index] == FigureType.Amount).Select(cell => OfCell(report.Figures[cell], cells, report, context));
    }

    private Finding OfCell(CellReading reading, CellFindings cells, Report report, CheckContext context)
    {
        // Where digits run together the text is not the cell's alone.
        if (reading.State != CellState.Undecided && PrintedText.IsInYuan(reading.Text))
        {
            return cells.Broken("yuan", reading, ("text", PrintedText.Short(reading.Text!)), ("converted", Converted(reading))) with { Quote = reading.Text };
        }

        if (reading.Value is not { } value)
        {
            return cells.CannotTell("cannotTell", [reading], ("cell", cells.Name(reading.Cell)));
        }

        return Jump(reading, value, cells, report, context) ?? BesideLevel(reading, value, cells, report, context);
    }

    // The reader may have turned yuan into 万元 already; what is printed tells.
    private static decimal? Converted(CellReading reading) =>
        PrintedText.Number(reading.Text) is { } printed ? printed / YuanToWan : reading.Value;

    private Finding? Jump(CellReading reading, decimal value, CellFindings cells, Report report, CheckContext context)
    {
        var before = PreviousYear.Of(report, context).Report?.Figures.Value(reading.Cell);
        if (before is not > 0 || value <= 0)
        {
            return null;
        }

        var times = (double)Math.Max(value, before.Value) / (double)Math.Min(value, before.Value);
        return times >= (double)context.Law.Check(Code).Limits["yearRatio"]
            ? cells.Broken("jump", reading, ("previous", before), ("times", times.ToString("F0", CultureInfo.InvariantCulture))) with { Stated = value }
            : null;
    }

    private Finding BesideLevel(CellReading reading, decimal value, CellFindings cells, Report report, CheckContext context)
    {
        var limits = context.Law.Check(Code).Limits;
        var level = OrganGuess.Of(report, context)?.Level;
        var limit = limits[LimitOf(level ?? OrganLevel.State)];

        if (value > limit)
        {
            return cells.Broken("tooLarge", reading, ("level", context.Law.Phrase("level." + LimitOf(level ?? OrganLevel.State))), ("limit", limit), ("converted", value / YuanToWan))
                with { Stated = value, Expected = value / YuanToWan };
        }

        return level is null && value > limits[LimitOf(OrganLevel.Township)]
            ? cells.CannotTell("levelUnknown", [reading], ("cell", cells.Name(reading.Cell)), ("value", value))
            : cells.Answered(Answer.Holds, "holds", ("cell", cells.Name(reading.Cell)), ("value", value)) with { Cells = [reading.Cell] };
    }

    private static string LimitOf(OrganLevel level) => level switch
    {
        OrganLevel.Township => "township",
        OrganLevel.County => "county",
        OrganLevel.City => "city",
        OrganLevel.Province => "province",
        _ => "state",
    };
}
