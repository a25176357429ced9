using System.Globalization;

namespace Gongkai.Law.Clock;

/// <summary>A line of the ledger in words, ready for a page, a command line or a paper.</summary>
/// <param name="Date">2026年3月2日, or from … to ….</param>
/// <param name="What">What happened, or what the days are.</param>
/// <param name="Rule">The rule applied, with its provision.</param>
/// <param name="Count">第5日, or empty.</param>
/// <param name="Left">Days left, or empty.</param>
/// <param name="Line">The line itself, for marking.</param>
public sealed record LedgerRow(string Date, string What, string Rule, string Count, string Left, LedgerLine Line)
{
    private const string Weekdays = "日一二三四五六";

    /// <summary>All rows of a reading.</summary>
    public static IReadOnlyList<LedgerRow> Of(ClockReading reading) => [.. reading.Ledger.Select(One)];

    private static LedgerRow One(LedgerLine line) => new(
        line.From == line.To ? $"{line.From.Zh()}（星期{Weekdays[(int)line.From.DayOfWeek]}）" : $"{line.From.Zh()}至{(line.From.Year == line.To.Year ? string.Create(CultureInfo.InvariantCulture, $"{line.To.Month}月{line.To.Day}日") : line.To.Zh())}",
        line.What.Zh + (line.Provisional ? "（该年度放假通知尚未公布，暂定）" : ""),
        string.Concat(line.Rule.Zh, line.Article is null ? "" : $"（{Citation.Zh(line.Article)}{(line.Recalled ? "，实务做法" : "")}）"),
        line.Day is { } day ? $"第{day}日" : "",
        line.Left switch { null => "", < 0 and { } late => $"超期{-late}个工作日", { } left => $"{left}" },
        line);
}
