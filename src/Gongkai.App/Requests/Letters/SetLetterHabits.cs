using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Letters;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Letters;

/// <summary>Sets how an organ writes its letters.</summary>
public sealed class SetLetterHabits(OfficeDb db)
{
    public sealed record Command(Guid OrganId, string? Sign, string? Pattern, string? ReviewOrgan, string? Court, bool PartMustReconsiderFirst);

    public async Task<Outcome<LetterHabits>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.AsNoTracking().FirstOrDefaultAsync(o => o.Id == command.OrganId, stop);
        if (organ is null || !RequestAccess.MayRead(act.Actor, organ))
        {
            return RequestAccess.NotFound;
        }

        if (!RequestAccess.IsHead(act.Actor, organ))
        {
            return RequestAccess.MayNotSign;
        }

        var pattern = NumberPattern.Parse(command.Pattern);
        if ((CaseFaults.Text("sign", "机关代字", command.Sign, 20) ?? pattern.Refusal
            ?? CaseFaults.Text("court", "人民法院", command.Court, CaseFaults.LongestLine, 4)
            ?? (command.ReviewOrgan?.Length > CaseFaults.LongestLine ? CaseFaults.Text("review-organ", "行政复议机关", command.ReviewOrgan, CaseFaults.LongestLine) : null)) is { } fault)
        {
            return fault;
        }

        var habits = await db.LetterHabits.FirstOrDefaultAsync(h => h.OrganId == organ.Id, stop);
        if (habits is null)
        {
            db.Add(habits = new LetterHabits { OrganId = organ.Id, Sign = "", Pattern = "" });
        }

        (habits.Sign, habits.Pattern, habits.Court) = (command.Sign!.Trim(), pattern.Value.Text, command.Court!.Trim());
        (habits.ReviewOrgan, habits.PartMustReconsiderFirst) = (string.IsNullOrWhiteSpace(command.ReviewOrgan) ? null : command.ReviewOrgan.Trim(), command.PartMustReconsiderFirst);
        return await db.TryCommit(act, new Subject("request.letter-habits", nameof(LetterHabits), organ.Id.ToString(), organ.Id), stop) is { } conflict ? conflict : habits;
    }
}
