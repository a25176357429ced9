using System.Text.RegularExpressions;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Villages;

/// <summary>Adds a village to a township's list, or changes what is said of one. Its code never changes.</summary>
public sealed partial class SaveVillage(OfficeDb db)
{
    private const int LongestName = 60;
    private const int LongestContact = 200;

    public sealed record Command(string Organ, string? Code, string? Name, bool ManyPayments, string? Contact);

    public async Task<Outcome<Village>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.Organ, stop);
        if (organ is null || !VillageRefusals.MayWrite(act.Actor, organ))
        {
            return VillageRefusals.NotFound;
        }

        if (Faults(command, organ) is { } refusal)
        {
            return refusal;
        }

        var standing = await db.Villages.FirstOrDefaultAsync(v => v.OrganId == organ.Id && v.Code == command.Code, stop);
        var village = standing ?? db.Villages.Add(new Village { OrganId = organ.Id, Code = command.Code!, Name = command.Name!, Since = act.Today }).Entity;
        (village.Name, village.ManyPayments, village.Contact) = (command.Name!.Trim(), command.ManyPayments, string.IsNullOrWhiteSpace(command.Contact) ? null : command.Contact.Trim());

        var subject = new Subject("village.save", nameof(Village), village.Id.ToString(), organ.Id);
        return await db.TryCommit(act, subject, stop) is { } conflict ? conflict : village;
    }

    private static Refusal? Faults(Command command, Organ organ) =>
        organ.Type != OrganType.Township ? VillageRefusals.Field("organ", "只有乡镇、街道下面可以登记村（社区）。", "Only a township has villages.")
        : command.Code is null || !CodeShape().IsMatch(command.Code) ? VillageRefusals.Field("code", "代码用小写字母、数字和短横，2 到 40 位，用在网址里，以后不能改。", "The code has 2 to 40 lower-case letters, digits or hyphens.")
        : string.IsNullOrWhiteSpace(command.Name) || command.Name.Length > LongestName ? VillageRefusals.Field("name", $"请填写名称，不超过 {LongestName} 个字。", "The name is missing or too long.")
        : command.Contact?.Length > LongestContact ? VillageRefusals.Field("contact", $"联系方式不能超过 {LongestContact} 个字。", "The contact is too long.")
        : null;

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{1,39}$")]
    private static partial Regex CodeShape();
}
