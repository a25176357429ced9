using Gongkai.Law.Calendar;

namespace Gongkai.Law.Catalogue;

/// <summary>How a row of the catalogue stands. Never stored: it is worked out whenever it is asked.</summary>
public enum RowState
{
    /// <summary>超期: something formed, or due on a day of the year, is not public in time.</summary>
    Late,

    /// <summary>空白: nothing was ever published under it.</summary>
    Empty,

    /// <summary>久未更新: its rhythm asks for something new.</summary>
    Stale,

    /// <summary>已说明: nothing, and the organ has said why until a day.</summary>
    Explained,

    /// <summary>正常.</summary>
    Fine,
}

/// <summary>What a row's standing is worked out from.</summary>
/// <param name="Every">Its rhythm.</param>
/// <param name="Deadline">Its period.</param>
/// <param name="Since">The day it took effect.</param>
/// <param name="Last">The day of the last publication under it; null for none.</param>
/// <param name="Waiting">The days on which information was formed that is to be disclosed and is not public yet.</param>
/// <param name="NothingUntil">The last day that the organ's explanation holds for.</param>
public sealed record RowFacts(UpdateEvery Every, DeadlineRule Deadline, DateOnly Since, DateOnly? Last, IReadOnlyList<DateOnly> Waiting, DateOnly? NothingUntil);

/// <summary>The answer, with what it rests on.</summary>
/// <param name="State">The worst that holds.</param>
/// <param name="Next">By when something has to be published next; null for no such day.</param>
/// <param name="Overdue">How many formed papers are past their day.</param>
/// <param name="Reason">The state in a sentence.</param>
public sealed record RowStanding(RowState State, DueDay? Next, int Overdue, Wording Reason)
{
    /// <summary>Whether somebody has to do something.</summary>
    public bool IsGap => State is RowState.Late or RowState.Empty or RowState.Stale;

    /// <summary>Works it out for a day.</summary>
    public static RowStanding Of(RowFacts row, DateOnly today, WorkingCalendar calendar)
    {
        var dues = row.Waiting.Select(formed => row.Deadline.For(formed, calendar)).OrderBy(due => due.Day).ToList();
        var overdue = dues.Count(due => due.HasPassed(today));
        var next = dues.FirstOrDefault();
        var rhythm = row.Last is { } last ? row.Every.Next(last) : null;
        var yearly = Yearly(row, today);
        next = Earlier(Earlier(next, rhythm), yearly);

        return overdue > 0 ? new(RowState.Late, next, overdue, new($"有 {overdue} 条信息超过公开期限还没有发布", $"{overdue} formed and not public in time"))
            : yearly < today ? new(RowState.Late, next, 0, new($"应在 {yearly:yyyy-MM-dd} 前公开，本年度还没有发布", $"due by {yearly:yyyy-MM-dd}, nothing published this year"))
            : row.Last is null ? Excused(row, today, next, new(RowState.Empty, next, 0, new("还没有发布过信息", "nothing was ever published")))
            : rhythm < today ? Excused(row, today, next, new(RowState.Stale, next, 0, new($"{row.Every.Name().Zh}更新，上次发布于 {row.Last:yyyy-MM-dd}", $"{row.Every.Name().En}, last on {row.Last:yyyy-MM-dd}")))
            : new(RowState.Fine, next, 0, next is { Provisional: true } ? new("正常；期限进入尚未公布节假日安排的年份，日期为暂定", "fine; the day is provisional") : new("正常", "fine"));
    }

    // The day of this year while nothing was published in it, else that of the next; a row younger than the day begins with the next year.
    private static DateOnly? Yearly(RowFacts row, DateOnly today) =>
        row.Deadline.OnYear(today.Year) is not { } day ? null
        : row.Last?.Year == today.Year || row.Since > day ? row.Deadline.OnYear(today.Year + 1)
        : day;

    private static RowStanding Excused(RowFacts row, DateOnly today, DueDay? next, RowStanding otherwise) =>
        row.NothingUntil is { } until && today <= until ? new(RowState.Explained, next, 0, new($"已说明目前没有此类信息（至 {until:yyyy-MM-dd}）", $"explained until {until:yyyy-MM-dd}")) : otherwise;

    private static DueDay? Earlier(DueDay? due, DateOnly? day) => day is { } other && (due is null || other < due.Day) ? new DueDay(other, false) : due;
}

/// <summary>Words of the states.</summary>
public static class RowStateWords
{
    /// <summary>As lists say it.</summary>
    public static Wording Name(this RowState state) => state switch
    {
        RowState.Late => new("超期", "late"),
        RowState.Empty => new("空白", "empty"),
        RowState.Stale => new("久未更新", "stale"),
        RowState.Explained => new("已说明", "explained"),
        _ => new("正常", "fine"),
    };
}
