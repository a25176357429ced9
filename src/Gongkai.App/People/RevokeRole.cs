using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>Takes a role back.</summary>
public sealed class RevokeRole(OfficeDb db)
{
    public sealed record Command(Guid AssignmentId);

    public async Task<Outcome<Assignment>> Run(Command command, Act act, CancellationToken stop = default)
    {
        if (await db.Assignments.Include(a => a.Organ).FirstOrDefaultAsync(a => a.Id == command.AssignmentId, stop) is not { } assignment)
        {
            return new Refusal("person.role-gone", new("这个角色已经收回，请刷新页面。", "The role is already taken back."));
        }

        if (assignment.PersonId == act.Actor.PersonId)
        {
            return PeopleRefusals.NotOneself;
        }

        if (!act.Actor.Holds(assignment.Organ!, Role.Administrator))
        {
            return PeopleRefusals.NotAllowed;
        }

        var person = await db.Users.FirstAsync(p => p.Id == assignment.PersonId, stop);
        db.Assignments.Remove(assignment);
        await db.Commit(act, SignIn.Subject("person.revoke-role", person), stop);

        return assignment;
    }
}
