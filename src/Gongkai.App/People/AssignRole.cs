using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>Gives a person a role for an organ, or for it and everything below. Who administers and who audits are never the same person.</summary>
public sealed class AssignRole(OfficeDb db)
{
    public sealed record Command(Guid PersonId, Role Role, Guid OrganId, bool WithSubtree);

    public async Task<Outcome<Assignment>> Run(Command command, Act act, CancellationToken stop = default)
    {
        var found = await PeopleAccess.Find(db, command.PersonId, act.Actor, stop);

        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        if (await db.Organs.FirstOrDefaultAsync(o => o.Id == command.OrganId, stop) is not { } organ)
        {
            return PeopleRefusals.NoSuchOrgan;
        }

        var held = await db.Assignments.Where(a => a.PersonId == command.PersonId).ToListAsync(stop);

        if (Refuse(command, organ, held, act.Actor) is { } no)
        {
            return no;
        }

        var assignment = new Assignment { PersonId = command.PersonId, Role = command.Role, OrganId = organ.Id, WithSubtree = command.WithSubtree };
        db.Assignments.Add(assignment);
        await db.Commit(act, SignIn.Subject("person.assign-role", found.Value), stop);

        return assignment;
    }

    private static Refusal? Refuse(Command command, Organ organ, List<Assignment> held, Actor actor) =>
        !actor.Holds(organ, Role.Administrator) ? PeopleRefusals.NotAllowed
        : held.Exists(a => a.Role == command.Role && a.OrganId == command.OrganId)
            ? new Refusal("person.role-held", new("这个人员已有该机关的这个角色；要改范围，请先收回再分配。", "The person already holds this role for this organ."))
        : Opposite(command.Role) is { } other && held.Exists(a => a.Role == other)
            ? new Refusal("person.roles-apart", new($"{command.Role.Chinese()}和{other.Chinese()}不能是同一个人。", "The administrator and the auditor must be different people."))
        : null;

    private static Role? Opposite(Role role) => role switch
    {
        Role.Administrator => Role.Auditor,
        Role.Auditor => Role.Administrator,
        _ => null,
    };
}
