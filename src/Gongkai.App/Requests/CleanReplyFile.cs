using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Release;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Requests;

/// <summary>Puts the cleaned file in the place of a file of the reply: comments, tracked changes, hidden text, properties and places of photographs are gone, what is shown stays.</summary>
public sealed class CleanReplyFile(OfficeDb db, LawBook law, ReleaseGate gate, FileIntake intake)
{
    public sealed record Command(Guid Id, int Revision, Guid File);

    public async Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop)
    {
        var before = (await OpenCase.Load(db, command.Id, stop))?.Files.Find(file => file.Id == command.File && file.Kind == RequestFileKind.Reply);
        var clean = before is null ? RequestAccess.NotFound : await gate.Clean(before.FileHash, before.Name, stop);
        var taken = clean.Refusal is { } undone ? undone : await intake.Take(new MemoryStream(clean.Value), before!.Name, act.At, stop);

        return taken.Refusal is { } refusal ? refusal : await OpenCase.Step(db, law, new(command.Id, command.Revision, null, "clean-file", Drafting: true), act, request =>
        {
            if (taken.Value.Hash == before!.FileHash)
            {
                return new Refusal("request.nothing-to-clean", new("这个文件里没有可以自动清除的内容。", "There is nothing to take out."));
            }

            RemoveReplyFile.Drop(db, request, command.File);
            RequestFiles.Add(db, request, [taken.Value], RequestFileKind.Reply, act);
            return null;
        }, stop);
    }
}
