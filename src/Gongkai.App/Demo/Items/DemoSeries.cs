using Gongkai.Law;
using Gongkai.Law.Catalogue;

namespace Gongkai.App.Demo.Items;

/// <summary>What a row of the demonstration has had published: on which working days, and where it deliberately fell behind.</summary>
/// <param name="Formed">The days on which papers were formed, oldest first.</param>
/// <param name="Waiting">The days of papers that are past their period and still at the desk.</param>
/// <param name="Nothing">Whether the organ has said that there is nothing.</param>
internal sealed record DemoSeries(IReadOnlyList<DateOnly> Formed, IReadOnlyList<DateOnly> Waiting, bool Nothing)
{
    private static readonly int[] Weights = [70, 12, 9, 5, 4];

    public static DemoSeries Of(TemplateRow row, DateOnly today, DemoDice dice)
    {
        // A county's catalogue as inspectors find it: most rows in order, some empty, some asleep, a few late, a few explained.
        return dice.Weighted(Weights) switch
        {
            1 => new([], [], false),
            2 => new(Days(row, today.AddMonths(row.Every == UpdateEvery.Year ? -26 : -14), dice), [], false),
            3 => new(Days(row, today, dice), [today.AddDays(-dice.Between(40, 75))], false),
            4 => new([], [], true),
            _ => new(Days(row, today, dice), [], false),
        };
    }

    private static List<DateOnly> Days(TemplateRow row, DateOnly last, DemoDice dice)
    {
        var (months, most) = row.Every switch
        {
            UpdateEvery.Month => (1, 5),
            UpdateEvery.Quarter => (3, 5),
            UpdateEvery.HalfYear => (6, 4),
            UpdateEvery.Year => (12, 2),
            _ => (5, 3),
        };

        return [.. Enumerable.Range(0, most).Reverse().Select(back => last.AddMonths(-back * months).AddDays(-dice.Between(34, 44)))];
    }
}

/// <summary>Working days of the demonstration; of a year without calendar Monday to Friday.</summary>
internal sealed class DemoDays(LawBook law)
{
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorked(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    public DateOnly After(DateOnly day, int count)
    {
        for (; count > 0; count--)
        {
            day = OnOrAfter(day.AddDays(1));
        }

        return day;
    }

    private bool IsWorked(DateOnly day) =>
        law.Calendar.Years.Contains(day.Year) ? law.Calendar.IsWorkingDay(day) : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
