namespace Gongkai.Law.Calendar;

/// <summary>
/// The holidays of one place, laid over the national calendar: customary festivals of 少数民族 areas (全国年节及纪念日放假办法 art. 4), a storm, a local make-up day.
/// </summary>
/// <param name="Code">What an organ's settings name it by.</param>
/// <param name="Closed">Days off there, with their names.</param>
/// <param name="Opened">Days worked there although the nation does not, with their names.</param>
public sealed record LocalHolidays(string Code, IReadOnlyDictionary<DateOnly, string> Closed, IReadOnlyDictionary<DateOnly, string> Opened)
{
    /// <summary>Where overlays stand in the law folder: one file each, in the form of <c>workdays.csv</c>, named by the code.</summary>
    public const string Folder = "calendar/local/";

    /// <summary>Reads an overlay; the columns are those of <c>workdays.csv</c>.</summary>
    /// <exception cref="FormatException">A row is wrong, or a day stands there as both; the message names its line.</exception>
    public static LocalHolidays Parse(string code, string csv)
    {
        var rows = WorkdaysFile.Rows(csv);
        return rows.GroupBy(row => row.Day).FirstOrDefault(day => day.Count() > 1) is { } twice
            ? throw new FormatException($"line {twice.Last().Line}: {twice.Key:yyyy-MM-dd} is there twice")
            : new(code, Days(rows, "holiday"), Days(rows, "workday"));
    }

    private static Dictionary<DateOnly, string> Days(IReadOnlyList<WorkdaysFile.Row> rows, string kind) =>
        rows.Where(row => row.Kind == kind).ToDictionary(row => row.Day, row => row.Name);
}
