using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>Corrects what stands about a person. Who moves them to another organ administers both; roles stay as they were given.</summary>
public sealed class EditPerson(OfficeDb db)
{
    /// <param name="Stamp">What <see cref="ShowPerson"/> told when the form was opened; nobody's changes in between are lost.</param>
    public sealed record Command(Guid PersonId, string Name, Guid? OrganId, string? Email, string? Phone, string? Note, string? Stamp = null);

    public async Task<Outcome<Person>> Run(Command command, Act act, CancellationToken stop = default)
    {
        var found = await PeopleAccess.Find(db, command.PersonId, act.Actor, stop);

        if (found.Refusal is not null)
        {
            return found;
        }

        var (email, phone, note) = (PersonForm.Filled(command.Email), PersonForm.Filled(command.Phone), PersonForm.Filled(command.Note));

        var person = found.Value;
        var wrong = PersonForm.Name(command.Name) ?? PersonForm.Email(email) ?? PersonForm.Phone(phone) ?? PersonForm.Note(note);

        if ((wrong ?? await RefuseMove(person, command.OrganId, act.Actor, stop)) is { } refusal)
        {
            return refusal;
        }

        if (command.Stamp is not null && command.Stamp != person.ConcurrencyStamp)
        {
            return WriteConflict.Changed;
        }

        person.Name = command.Name.Trim();
        person.OrganId = command.OrganId;
        person.Email = email;
        person.NormalizedEmail = email?.ToUpperInvariant();
        person.PhoneNumber = phone;
        person.Note = note;
        person.ConcurrencyStamp = Guid.NewGuid().ToString();

        return await db.TryCommit(act, SignIn.Subject("person.edit", person), stop) is { } conflict ? conflict : person;
    }

    private async Task<Refusal?> RefuseMove(Person person, Guid? to, Actor actor, CancellationToken stop)
    {
        if (to == person.OrganId)
        {
            return null;
        }

        return to is { } organ && !await db.Organs.AnyAsync(o => o.Id == organ, stop) ? PeopleRefusals.NoSuchOrgan
            : await PeopleAccess.MayWorkIn(db, to, actor, stop) ? null
            : new Refusal("person.organ-not-allowed", new("只能调到您管辖的机关，请重新选择，或者请上级机关的系统管理员办理。", "Only to an organ you administer."));
    }
}
