using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>转交: another handler of the organ takes the case over.</summary>
public sealed class AssignCase(OfficeDb db, LawBook law)
{
    public sealed record Command(Guid Id, int Revision, Guid? PersonId);

    public async Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop)
    {
        var handlers = await Handlers(db, command.Id, stop);
        return handlers.FirstOrDefault(person => person.Id == command.PersonId) is not { } next
            ? CaseFaults.Field("person", "请选择本机关的申请经办人。", "Choose a handler of the organ.")
            : await OpenCase.Step(db, law, new(command.Id, command.Revision, null, "assign"), act, request =>
            {
                (request.HandlerId, request.Handler) = (next.Id, next.Name);
                Recording.Add(db, request, RequestEventKind.Assigned, act.Today, act, new(next.Name));
                return null;
            }, stop);
    }

    /// <summary>Who may handle requests of the case's organ.</summary>
    internal static async Task<List<Handler>> Handlers(OfficeDb db, Guid request, CancellationToken stop)
    {
        var path = await db.Requests.Where(r => r.Id == request).Select(r => r.Organ!.Path).FirstOrDefaultAsync(stop) ?? "";
        var held = await (from assignment in db.Assignments
                          join organ in db.Organs on assignment.OrganId equals organ.Id
                          join person in db.Users on assignment.PersonId equals person.Id
                          where (assignment.Role == Role.RequestHandler || assignment.Role == Role.OfficeHead) && !person.Disabled
                          select new { person.Id, person.Name, organ.Path, assignment.WithSubtree }).ToListAsync(stop);
        return [.. held.Where(one => one.WithSubtree ? path.StartsWith(one.Path, StringComparison.Ordinal) : one.Path == path).Select(one => new Handler(one.Id, one.Name)).Distinct()];
    }

    /// <summary>Somebody who may take a case.</summary>
    internal sealed record Handler(Guid Id, string Name);
}
