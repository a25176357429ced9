using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Publishing.HandOvers;

/// <summary>Makes the list of what is handed to the archive or the library: everything public of a period that the receiver has not got yet. (Regulation, art. 25)</summary>
public sealed class HandOverItems(OfficeDb db, FindToHandOver find)
{
    public sealed record Command(string Organ, string? Receiver, DateOnly? From, DateOnly? Until);

    public sealed record Made(Guid Id, int Lines);

    public async Task<Outcome<Made>> Run(Command command, Act act, CancellationToken stop)
    {
        var found = await find.Run(new(command.Organ, command.Receiver, command.From, command.Until), act.Actor, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var open = found.Value;
        if (open.Lines.Count == 0)
        {
            return new Refusal("hand-over.nothing", new Wording($"这段时间公开的信息都已移送给{open.Receiver}，或者这段时间没有公开信息", "there is nothing to hand over"));
        }

        var list = new HandOver
        {
            OrganId = open.Organ.Id, Receiver = open.Receiver, From = open.From, Until = open.Until, At = act.At, Who = act.Actor.Name, PersonId = act.Actor.PersonId,
        };
        list.Lines.AddRange(open.Lines.Select(line => new HandOverLine { HandOverId = list.Id, VersionId = line.VersionId }));
        db.HandOvers.Add(list);
        return await db.TryCommit(act, new Subject("item.hand-over", nameof(HandOver), list.Id.ToString(), list.OrganId), stop) is { } conflict ? conflict : new Made(list.Id, list.Lines.Count);
    }
}
