using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Organs;

/// <summary>Gives an organ a new name from a day on. The former name is kept with its last day; the code and all addresses stay.</summary>
public sealed class RenameOrgan(OfficeDb db)
{
    /// <param name="From">The first day of the new name.</param>
    public sealed record Command(Guid OrganId, string Name, string? ShortName, DateOnly From);

    public async Task<Outcome<Organ>> Run(Command command, Act act, CancellationToken stop = default)
    {
        var found = await OrganPaths.ForChange(db, command.OrganId, act.Actor, stop);
        if ((found.Refusal ?? Faults(command, found.Value, act.Today)) is { } refusal)
        {
            return refusal;
        }

        var organ = found.Value;
        db.Add(new FormerName { OrganId = organ.Id, Name = organ.Name, Until = command.From.AddDays(-1) });
        organ.Name = command.Name.Trim();
        organ.ShortName = OrganFacts.Tidy(command.ShortName);

        return await db.TryCommit(act, new Subject("organ.rename", nameof(Organ), organ.Id.ToString(), organ.Id), stop) is { } conflict ? conflict : organ;
    }

    private static Refusal? Faults(Command command, Organ organ, DateOnly today) =>
        OrganFacts.Name(command.Name.Trim())
        ?? (command.Name.Trim() == organ.Name ? OrganRefusals.Of("same-name", new("新名称与现名称相同，没有改动。", "That is its name already.")) : null)
        ?? (command.From > today || command.From <= organ.ValidFrom
            ? OrganRefusals.Of("day", new("启用新名称的日期应在设立日期之后，不晚于今天。", "The day must be after the organ began and not after today."))
            : null);
}
