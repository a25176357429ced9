using System.Globalization;

namespace Gongkai.Law.Clock;

/// <summary>A line of the ledger in words: the same on the page, on the command line and on paper.</summary>
/// <param name="Date">2026年3月2日（星期一）, or from … to …; whether it lies ahead.</param>
/// <param name="What">What happened, or what the days are.</param>
/// <param name="Rule">The rule applied; empty where the line says it all.</param>
/// <param name="Basis">Its provision, as papers cite it; empty where it is the calendar.</param>
/// <param name="Count">第5日, or empty.</param>
/// <param name="Left">Days left, or empty.</param>
/// <param name="Line">The line itself, for marking.</param>
public sealed record LedgerRow(string Date, string What, string Rule, string Basis, string Count, string Left, LedgerLine Line)
{
    private const string Weekdays = "日一二三四五六";

    /// <summary>The rule with its provision, where one column has to do for both.</summary>
    public string RuleAndBasis => Basis.Length == 0 ? Rule : $"{Rule}（{Basis}）";

    /// <summary>All rows of a reading.</summary>
    public static IReadOnlyList<LedgerRow> Of(ClockReading reading, Language language = Language.Chinese) => [.. reading.Ledger.Select(line => language == Language.Chinese ? Zh(line) : En(line))];

    private static LedgerRow Zh(LedgerLine line) => new(
        (line.From == line.To ? $"{line.From.Zh()}（星期{Weekdays[(int)line.From.DayOfWeek]}）" : $"{line.From.Zh()}至{(line.From.Year == line.To.Year ? string.Create(CultureInfo.InvariantCulture, $"{line.To.Month}月{line.To.Day}日") : line.To.Zh())}") + (line.Ahead ? "（预计）" : ""),
        line.What.Zh + (line.Provisional ? "（该年度放假通知尚未公布，暂定）" : ""),
        line.Rule.Zh,
        line.Article is null ? "" : Citation.Zh(line.Article) + (line.Recalled ? "，实务做法" : ""),
        line.Day is { } day ? $"第{day}日" : "",
        line.Left switch { null => "", < 0 and { } late => $"超期{-late}个工作日", { } left => $"{left}" },
        line);

    private static LedgerRow En(LedgerLine line) => new(
        (line.From == line.To ? string.Create(CultureInfo.InvariantCulture, $"{line.From:yyyy-MM-dd ddd}") : string.Create(CultureInfo.InvariantCulture, $"{line.From:yyyy-MM-dd} to {line.To:yyyy-MM-dd}")) + (line.Ahead ? " (expected)" : ""),
        line.What.En + (line.Provisional ? " (calendar not published yet: provisional)" : ""),
        line.Rule.En,
        line.Article + (line.Article is not null && line.Recalled ? ", practice" : ""),
        line.Day is { } day ? $"day {day}" : "",
        line.Left switch { null => "", < 0 and { } late => $"{-late} working days late", { } left => $"{left}" },
        line);
}
