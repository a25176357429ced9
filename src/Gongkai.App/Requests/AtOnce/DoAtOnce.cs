using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.AtOnce;

/// <summary>Does the same with many cases. Each is an act of its own and answers for itself: one that is refused holds no other up, and none is half done.</summary>
public sealed class DoAtOnce(OfficeDb db, AssignCase assign, ArchiveCase archive)
{
    /// <param name="Cases">Each in the state it was looked at.</param>
    /// <param name="PersonId">Who takes them, where they are assigned.</param>
    public sealed record Command(WorkAtOnce Work, IReadOnlyList<(Guid Id, int Revision)> Cases, Guid? PersonId);

    public sealed record Line(Guid Id, string Number, Refusal? Refusal);

    public sealed record Done(IReadOnlyList<Line> Lines)
    {
        public int Succeeded => Lines.Count(line => line.Refusal is null);
    }

    public async Task<Outcome<Done>> Run(Command command, Act act, CancellationToken stop)
    {
        var cases = command.Cases.DistinctBy(one => one.Id).ToList();
        if (cases.Count is 0 or > PreviewAtOnce.Most)
        {
            return new Refusal("request.none-chosen", new($"请选择申请，一次最多 {PreviewAtOnce.Most} 件。", $"Choose 1 to {PreviewAtOnce.Most} requests."));
        }

        if (command is { Work: WorkAtOnce.Assign, PersonId: null })
        {
            return CaseFaults.Field("person", "请选择经办人。", "Choose a handler.");
        }

        var ids = cases.ConvertAll(one => one.Id);
        var seen = (await db.Requests.AsNoTracking().Include(r => r.Organ).Where(r => ids.Contains(r.Id)).ToListAsync(stop)).Where(r => RequestAccess.MayRead(act.Actor, r.Organ!)).ToDictionary(r => r.Id, r => r.Number);
        var lines = new List<Line>();
        foreach (var (id, revision) in cases.Where(one => seen.ContainsKey(one.Id)))
        {
            var outcome = command.Work == WorkAtOnce.Assign ? await assign.Run(new(id, revision, command.PersonId), act, stop) : await archive.Run(new(id, revision), act, stop);
            lines.Add(new(id, seen[id], outcome.Refusal));
            db.ChangeTracker.Clear();   // what was refused must not be written with the next
        }

        return lines.Count == 0 ? RequestAccess.NotFound : new Done(lines);
    }
}
