using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports.Checking;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Organs;

/// <summary>Adds an organ under another. The first of all, without one above, is added by whoever operates the machine.</summary>
public sealed class AddOrgan(OfficeDb db)
{
    public sealed record Command(string Code, string Name, OrganType Type, OrganLevel Level, Guid? ParentId)
    {
        public string? ShortName { get; init; }

        public string? RegionCode { get; init; }

        public string? CreditCode { get; init; }

        public bool MayMakeRules { get; init; }

        public DateOnly? ValidFrom { get; init; }

        public string? ReportsDue { get; init; }

        public int Order { get; init; }
    }

    public async Task<Outcome<Organ>> Run(Command command, Act act, CancellationToken stop = default)
    {
        var parent = await db.Organs.SingleOrDefaultAsync(organ => organ.Id == command.ParentId, stop);
        if (await Refuse(command, parent, act.Actor, stop) is { } refusal)
        {
            return refusal;
        }

        var organ = Make(command, parent);
        db.Organs.Add(organ);

        return await db.TryCommit(act, new Subject("organ.add", nameof(Organ), organ.Id.ToString(), organ.Id), stop) is { } conflict ? conflict : organ;
    }

    internal static Organ Make(Command command, Organ? parent) => new()
    {
        Code = command.Code,
        Name = command.Name.Trim(),
        ShortName = OrganFacts.Tidy(command.ShortName),
        Type = command.Type,
        Level = command.Level,
        ParentId = parent?.Id,
        Path = OrganPaths.Below(parent, command.Code),
        RegionCode = OrganFacts.Tidy(command.RegionCode),
        CreditCode = OrganFacts.Tidy(command.CreditCode),
        MayMakeRules = command.MayMakeRules,
        ValidFrom = command.ValidFrom,
        ReportsDue = OrganFacts.Tidy(command.ReportsDue),
        Order = command.Order,
    };

    private async Task<Refusal?> Refuse(Command command, Organ? parent, Actor actor, CancellationToken stop) =>
        command.ParentId is not null && parent is null ? OrganRefusals.NoParent
        : parent is null ? actor.IsSystem ? await Faults(command, null, stop) : OrganRefusals.NotAllowed
        : !actor.Holds(parent, Role.Administrator) ? OrganRefusals.NotAllowed
        : parent.ValidTo is not null ? OrganRefusals.Ended(parent)
        : OrganPaths.Depth(parent.Path) >= OrganPaths.Deepest ? OrganRefusals.TooDeep
        : await Faults(command, parent, stop);

    private async Task<Refusal?> Faults(Command command, Organ? parent, CancellationToken stop) =>
        OrganFacts.Code(command.Code) ?? OrganFacts.Name(command.Name.Trim()) ?? OrganFacts.CreditCode(OrganFacts.Tidy(command.CreditCode))
        ?? OrganFacts.RegionCode(OrganFacts.Tidy(command.RegionCode)) ?? OrganFacts.ReportsDue(OrganFacts.Tidy(command.ReportsDue))
        ?? (await db.Organs.AnyAsync(o => o.Code == command.Code, stop) ? OrganRefusals.CodeTaken(command.Code) : null);
}
