using Gongkai.App.History;
using Gongkai.Law.Calendar;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests.Reminders;

/// <summary>Who is to be told what, now; whether they were told before is asked afterwards.</summary>
internal sealed class ReminderRound(WhoIsTold people, OpenCases cases, Act act)
{
    private readonly TimeOnly time = TimeOnly.FromDateTime(BeijingTime.Clock(act.At));

    public IEnumerable<ReminderLetter> Letters() => Due().Concat(Digests());

    private sealed record Item(WhoIsTold.Reader To, string Key, ReminderMail.Line Line);

    private IEnumerable<ReminderLetter> Due() => cases.Awake.SelectMany(Steps).GroupBy(item => item.To).Select(mine =>
    {
        var lines = mine.DistinctBy(item => item.Key).ToDictionary(item => item.Key, item => item.Line);
        return new ReminderLetter(mine.Key, [.. lines.Keys], (keys, at) => ReminderMail.Due(mine.Key, [.. keys.Select(key => lines[key]).Distinct()], at));
    });

    // The last day is part of what was told: a date that moved is told anew.
    private IEnumerable<Item> Steps(OpenCases.One one)
    {
        if (one is not { Left: { } left, Due: { } due })
        {
            yield break;
        }

        var line = new ReminderMail.Line(one.Organ, one.Number, Says(left, due));
        var owners = people.Owners(one.HandlerId, one.Path).ToList();
        if ((left < 0 ? "late" : one.Plan.Step(left)?.ToString(System.Globalization.CultureInfo.InvariantCulture)) is { } step)
        {
            foreach (var owner in owners)
            {
                yield return new(owner, $"due/{one.Id:N}/{due:yyyyMMdd}/{step}/{owner.Id:N}", line);
            }
        }

        foreach (var head in one.Plan.Escalates(left) ? people.Heads(one.Path).Except(owners) : [])
        {
            yield return new(head, $"head/{one.Id:N}/{due:yyyyMMdd}/{(left < 0 ? "late" : "near")}/{head.Id:N}", line);
        }
    }

    private IEnumerable<ReminderLetter> Digests()
    {
        var listed = cases.Awake.Where(one => one.Plan.Digest && time >= one.Plan.DigestAt).ToList();
        var mine = listed.SelectMany(one => Readers(one).Select(reader => (Reader: reader, Case: one))).GroupBy(one => one.Reader, one => one.Case);
        return mine.Select(one => new ReminderLetter(one.Key, [$"digest/{act.Today:yyyyMMdd}/{one.Key.Id:N}"], (_, at) => Digest(one.Key, [.. one], at)));
    }

    // A handler's own; for a head what nobody has taken, what waits for the signature and what is late.
    private IEnumerable<WhoIsTold.Reader> Readers(OpenCases.One one)
    {
        var heads = one.State is RequestState.InReview or RequestState.ForSignature || one.Left < 0 || one.HandlerId is null ? people.Heads(one.Path) : [];
        return people.Person(one.HandlerId) is { } handler ? heads.Append(handler).Distinct() : heads;
    }

    private Gongkai.App.Outbox.OutboxMessage Digest(WhoIsTold.Reader to, IReadOnlyList<OpenCases.One> mine, DateTime at)
    {
        var sunday = act.Today.AddDays((7 - (int)act.Today.DayOfWeek) % 7);
        (string Name, Func<OpenCases.One, bool> Is)[] parts =
        [
            ("逾期", one => one.Left < 0), ("今天到期", one => one.Due == act.Today), ("本周到期", one => one.Due > act.Today && one.Due <= sunday), ("等待他人", one => one.Due is null && one.WaitsUntil is not null),
            ("待审签", one => one.State is RequestState.InReview or RequestState.ForSignature), ("未分办", one => one.HandlerId is null && one.State == RequestState.Registered),
        ];
        var counts = parts.Select(part => (part.Name, Count: mine.Count(part.Is))).Where(part => part.Count > 0).Select(part => $"{part.Name} {part.Count} 件").ToList();
        var lines = mine.Where(one => parts.Any(part => part.Is(one))).Select(one => new ReminderMail.Line(one.Organ, one.Number, one is { Left: { } left, Due: { } due } ? Says(left, due) : one.WaitsUntil is { } until ? $"等待至 {until:yyyy-MM-dd}" : one.State.Name().Zh)).ToList();
        return ReminderMail.Digest(to, act.Today, [$"在办 {mine.Count} 件", .. counts], lines, at);
    }

    private static string Says(int left, DateOnly due) => left switch
    {
        < 0 => $"已逾期 {-left} 个工作日（{due:yyyy-MM-dd}）",
        0 => $"今天到期（{due:yyyy-MM-dd}）",
        _ => $"还剩 {left} 个工作日（{due:yyyy-MM-dd}）",
    };
}
