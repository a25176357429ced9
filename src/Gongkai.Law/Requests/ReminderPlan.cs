using System.Globalization;
using Gongkai.Law.Registers;

namespace Gongkai.Law.Requests;

/// <summary>When people are reminded of last days. The office's own habit, no rule of law.</summary>
/// <param name="DaysBefore">Working days left at which the handler is reminded, falling.</param>
/// <param name="EscalateAt">Working days left at which the head of the office is told too.</param>
/// <param name="Digest">Whether everybody gets a list of their requests each working day.</param>
/// <param name="DigestAt">From when on.</param>
/// <param name="QuietFrom">From when on nobody is written to.</param>
/// <param name="QuietUntil">Until when; the next morning where it is earlier.</param>
public sealed record ReminderPlan(IReadOnlyList<int> DaysBefore, int EscalateAt, bool Digest, TimeOnly DigestAt, TimeOnly QuietFrom, TimeOnly QuietUntil)
{
    private const int MostSteps = 10;
    private const int MostDays = 20;

    /// <summary>What holds where nothing was set.</summary>
    public static ReminderPlan Usual { get; } = new([5, 2, 0], 1, true, new(8, 30), new(18, 0), new(8, 30));

    /// <summary>Reads 5、2、0.</summary>
    public static Outcome<IReadOnlyList<int>> ParseDays(string? text)
    {
        var days = new SortedSet<int>();
        foreach (var part in HalfWidth.Of(text ?? "").Split([',', '、', ' ', '，', ';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day > MostDays)
            {
                return Wrong;
            }

            days.Add(day);
        }

        return days.Count is 0 or > MostSteps ? Wrong : days.Reverse().ToList();
    }

    /// <summary>The step that so many working days left have reached: the nearest one only, whatever was missed before; null while none is.</summary>
    public int? Step(int left) => left < 0 ? null : DaysBefore.Where(day => left <= day).Cast<int?>().Min();

    /// <summary>Whether the head is told.</summary>
    public bool Escalates(int left) => left <= EscalateAt;

    /// <summary>Whether nobody is written to at this time of day.</summary>
    public bool IsQuiet(TimeOnly now) => QuietFrom != QuietUntil && now.IsBetween(QuietFrom, QuietUntil);

    private static Refusal Wrong { get; } = new("reminder.days", new($"提前的工作日请写成 5、2、0 的样式：最多 {MostSteps} 个，每个不超过 {MostDays}；0 是到期当天。", $"write 5, 2, 0: at most {MostSteps} numbers up to {MostDays}"));
}
