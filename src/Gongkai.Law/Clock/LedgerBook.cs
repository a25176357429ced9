namespace Gongkai.Law.Clock;

/// <summary>Gathers the lines of a ledger; days off, and days that do not count for one reason, are gathered into one line.</summary>
internal sealed class LedgerBook(DateOnly today)
{
    private readonly List<LedgerLine> lines = [];

    public IReadOnlyList<LedgerLine> Lines => lines;

    public void Happened(ClockEvent happened, Wording rule, string article, bool recalled, bool provisional)
    {
        var name = happened.Kind.Name();
        lines.Add(new(happened.On, happened.On, LedgerKind.Event, happened.Note is { Length: > 0 } note ? new($"{name.Zh}（{note}）", $"{name.En} ({note})") : name, rule, article, null, null, happened.On > today, provisional)
        {
            Event = happened,
            Recalled = recalled,
        });
    }

    public void Implied(DateOnly day, Wording what, ClockRule rule, bool provisional) =>
        lines.Add(new(day, day, LedgerKind.Event, what, rule.Label, rule.Article, null, null, day > today, provisional) { Recalled = rule.Recalled });

    public void Day(DateOnly day, LedgerKind kind, Wording what, string? article, int? number, int? left, bool provisional)
    {
        var line = new LedgerLine(day, day, kind, what, new("", ""), article, number, left, day > today, provisional);
        if (kind is not (LedgerKind.Counted or LedgerKind.Due) && lines.Count > 0 && lines[^1] is { } last && last.To.AddDays(1) == day
            && (last.Kind, last.What, last.Article, last.Ahead, last.Provisional) == (kind, what, article, line.Ahead, provisional))
        {
            lines[^1] = last with { To = day, Left = left };
        }
        else
        {
            lines.Add(line);
        }
    }
}
