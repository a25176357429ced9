using System.Collections.Frozen;
using System.Globalization;

namespace Gongkai.Law.Calendar;

/// <summary>
/// Reads <c>law/calendar/workdays.csv</c>: <c>date,kind,name,year</c>, where kind is <c>holiday</c> (off) or <c>workday</c> (a weekend day
/// worked), and year is the year of the notice the row comes from.
/// </summary>
public static class WorkdaysFile
{
    private const string Heading = "date,kind,name,year";

    /// <summary>The calendar of every year that has a notice in the file.</summary>
    /// <exception cref="FormatException">A row is wrong; the message names its line.</exception>
    public static WorkingCalendar Parse(string csv)
    {
        var rows = Rows(csv);

        // A make-up day may lie in another calendar year than its holiday, so days are taken by their own date.
        return new WorkingCalendar(rows.Select(row => row.Notice).Distinct().ToDictionary(
            year => year, year => new YearOfDays(Days(rows, year, "holiday"), Days(rows, year, "workday")) { Names = Names(rows, year) }));
    }

    /// <summary>The rows with their line numbers.</summary>
    /// <exception cref="FormatException">A row is wrong; the message names its line.</exception>
    public static IReadOnlyList<Row> Rows(string csv)
    {
        var lines = csv.ReplaceLineEndings("\n").Split('\n');
        if (lines[0].Trim('\uFEFF') != Heading)
        {
            throw new FormatException($"line 1: the heading is not {Heading}");
        }

        return [.. lines.Select((text, index) => (text, line: index + 1)).Skip(1).Where(l => l.text.Length > 0).Select(l => Read(l.text, l.line))];
    }

    private static Row Read(string text, int line) =>
        text.Split(',') is [var date, ("holiday" or "workday") and var kind, { Length: > 0 } name, var notice]
        && DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && int.TryParse(notice, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? new Row(line, day, kind, name, year)
            : throw new FormatException($"line {line}: '{text}' is not date,holiday|workday,name,year");

    private static FrozenSet<DateOnly> Days(IReadOnlyList<Row> rows, int year, string kind) =>
        rows.Where(row => row.Day.Year == year && row.Kind == kind).Select(row => row.Day).ToFrozenSet();

    // The notice of the year itself goes before that of the year before, should both speak of a day.
    private static FrozenDictionary<DateOnly, string> Names(IReadOnlyList<Row> rows, int year) =>
        rows.Where(row => row.Day.Year == year).GroupBy(row => row.Day).ToFrozenDictionary(day => day.Key, day => day.MaxBy(row => row.Notice)!.Name);

    /// <summary>One row of the file.</summary>
    /// <param name="Line">Its line, from 1.</param>
    /// <param name="Day">The day.</param>
    /// <param name="Kind">holiday or workday.</param>
    /// <param name="Name">The holiday's name.</param>
    /// <param name="Notice">The year of the notice it comes from.</param>
    public sealed record Row(int Line, DateOnly Day, string Kind, string Name, int Notice);
}
