using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Organs;

/// <summary>Changes how the organ's disclosure office is reached, as the 公开指南 says it. The head of that office may, and so may an administrator.</summary>
public sealed class EditContact(OfficeDb db)
{
    private const int Longest = 200;

    public sealed record Command(Guid OrganId, string? Office, string? Address, string? PostCode, string? Phone, string? Fax, string? Email, string? Hours);

    public async Task<Outcome<Organ>> Run(Command command, Act act, CancellationToken stop = default)
    {
        if (await db.Organs.SingleOrDefaultAsync(organ => organ.Id == command.OrganId, stop) is not { } found)
        {
            return OrganRefusals.NotFound;
        }

        if (!act.Actor.Holds(found, Role.Administrator, Role.OfficeHead))
        {
            return OrganRefusals.NotAllowed;
        }

        if (Faults(command) is { } refusal)
        {
            return refusal;
        }

        found.Contact.Office = OrganFacts.Tidy(command.Office);
        found.Contact.Address = OrganFacts.Tidy(command.Address);
        found.Contact.PostCode = OrganFacts.Tidy(command.PostCode);
        found.Contact.Phone = OrganFacts.Tidy(command.Phone);
        found.Contact.Fax = OrganFacts.Tidy(command.Fax);
        found.Contact.Email = OrganFacts.Tidy(command.Email);
        found.Contact.Hours = OrganFacts.Tidy(command.Hours);
        await db.Commit(act, new Subject("organ.contact", nameof(Organ), found.Id.ToString(), found.Id), stop);

        return found;
    }

    private static Refusal? Faults(Command command) =>
        new[] { command.Office, command.Address, command.PostCode, command.Phone, command.Fax, command.Email, command.Hours }.Any(text => text?.Length > Longest)
            ? OrganRefusals.Of("contact", new($"联系方式每一项不超过 {Longest} 个字。", $"Each part of the contact has at most {Longest} characters."))
        : OrganFacts.Tidy(command.PostCode) is { } post && (post.Length != 6 || !post.All(char.IsAsciiDigit))
            ? OrganRefusals.Of("post-code", new("邮政编码应是 6 位数字。", "A post code has 6 digits."))
        : OrganFacts.Tidy(command.Email) is { } mail && !System.Net.Mail.MailAddress.TryCreate(mail, out _)
            ? OrganRefusals.Of("email", new("电子邮箱写法不对，应如 name@example.gov.cn。", "The e-mail address is not written as one."))
        : null;
}
