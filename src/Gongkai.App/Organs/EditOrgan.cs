using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports.Checking;

namespace Gongkai.App.Organs;

/// <summary>Puts right what the list says about an organ. Its name and place change by acts of their own.</summary>
public sealed class EditOrgan(OfficeDb db)
{
    private const int LongestShortName = 50;

    public sealed record Command(
        Guid OrganId, string? ShortName, OrganType Type, OrganLevel Level, string? RegionCode, string? CreditCode, bool MayMakeRules, DateOnly? ValidFrom, string? ReportsDue, int Order);

    public async Task<Outcome<Organ>> Run(Command command, Act act, CancellationToken stop = default)
    {
        var found = await OrganPaths.ForChange(db, command.OrganId, act.Actor, stop);
        if ((found.Refusal ?? Faults(command)) is { } refusal)
        {
            return refusal;
        }

        var organ = found.Value;
        organ.ShortName = OrganFacts.Tidy(command.ShortName);
        organ.Type = command.Type;
        organ.Level = command.Level;
        organ.RegionCode = OrganFacts.Tidy(command.RegionCode);
        organ.CreditCode = OrganFacts.Tidy(command.CreditCode);
        organ.MayMakeRules = command.MayMakeRules;
        organ.ValidFrom = command.ValidFrom;
        organ.ReportsDue = OrganFacts.Tidy(command.ReportsDue);
        organ.Order = command.Order;

        return await db.TryCommit(act, new Subject("organ.edit", nameof(Organ), organ.Id.ToString(), organ.Id), stop) is { } conflict ? conflict : organ;
    }

    private static Refusal? Faults(Command command) =>
        OrganFacts.CreditCode(OrganFacts.Tidy(command.CreditCode)) ?? OrganFacts.RegionCode(OrganFacts.Tidy(command.RegionCode)) ?? OrganFacts.ReportsDue(OrganFacts.Tidy(command.ReportsDue))
        ?? (OrganFacts.Tidy(command.ShortName)?.Length > LongestShortName ? OrganRefusals.Of("short-name", new($"简称不超过 {LongestShortName} 个字。", $"The short name has at most {LongestShortName} characters.")) : null);
}
