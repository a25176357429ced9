using Gongkai.App.Release;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>发出前检查 of what goes out with a reply: nothing is sent up while something found is neither taken out nor answered for.</summary>
public sealed class ReplyGate(OfficeDb db, ReleaseGate gate)
{
    /// <param name="Finding">What was found.</param>
    /// <param name="Confirmed">Why it goes out all the same, where somebody said so.</param>
    public sealed record Line(ReleaseFinding Finding, ReleaseConfirmation? Confirmed);

    /// <param name="File">The file.</param>
    /// <param name="Unopened">Why nobody could look into it; null when somebody could.</param>
    /// <param name="Lines">What was found.</param>
    public sealed record Looked(RequestFile File, Refusal? Unopened, IReadOnlyList<Line> Lines)
    {
        /// <summary>How many things stand open.</summary>
        public int Open => Unopened is null ? Lines.Count(line => line.Confirmed is null) : 1;

        public bool CanBeCleaned => Lines.Any(line => line.Finding.Removable);
    }

    /// <summary>The files that go out with the reply, each looked through.</summary>
    internal async Task<IReadOnlyList<Looked>> Look(RequestCase request, CancellationToken stop)
    {
        var files = request.ReplyFiles.ToList();
        var ids = files.Select(file => file.Id).ToList();
        var confirmed = await db.Set<ReleaseConfirmation>().AsNoTracking().Where(c => ids.Contains(c.FileId)).ToListAsync(stop);
        var looked = new List<Looked>();
        foreach (var file in files)
        {
            var found = await gate.Look(file.FileHash, file.Name, stop);
            looked.Add(new(file, found.Refusal, found.Refusal is null
                ? [.. found.Value.Select(finding => new Line(finding, confirmed.Find(c => c.FileId == file.Id && c.Fingerprint == finding.Fingerprint)))] : []));
        }

        return looked;
    }

    /// <summary>Why the reply may not go on with these files; null when it may.</summary>
    internal async Task<Refusal?> Held(RequestCase request, CancellationToken stop) => (await Look(request, stop)).Sum(file => file.Open) is > 0 and var open
        ? new Refusal("request.release", new($"内容已保存，没有送审：随答复发出的文件中还有 {open} 处要处理（批注、隐藏内容、个人信息等），请先做“发出前检查”。", $"Saved, not sent up: {open} findings in the files that go out."), "《政府信息公开条例》第十五条、第十七条")
        : null;
}
