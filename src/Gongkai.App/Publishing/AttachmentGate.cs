using Gongkai.App.Publishing.Prechecks;
using Gongkai.App.Release;
using Gongkai.Law;
using Gongkai.Law.Checks;

namespace Gongkai.App.Publishing;

/// <summary>发出前检查 of an item's files: what they carry along without showing it, and addresses of persons, as findings of the checklist.</summary>
public sealed class AttachmentGate(ReleaseGate gate)
{
    private const string Hidden = "PUB-501";
    private const string Unopened = "PUB-502";

    private static readonly Wording Mend = new("清除、换成处理过的文件，或者写明保留的理由", "take it out, replace the file, or say why it stays");

    /// <param name="Findings">For the checklist.</param>
    /// <param name="Cleanable">Files out of which something can be taken.</param>
    internal sealed record Looked(IReadOnlyList<ItemFinding> Findings, IReadOnlyList<ItemAttachment> Cleanable);

    internal async Task<Looked> Look(ItemVersion version, CancellationToken stop)
    {
        var (findings, cleanable) = (new List<ItemFinding>(), new List<ItemAttachment>());
        foreach (var file in version.Attachments.Where(file => !file.IsMedia).OrderBy(file => file.Order))
        {
            var found = await gate.Look(file.FileHash, file.Name, stop);
            if (found.Refusal is { } refusal)
            {
                findings.Add(new(Unopened, Level.Error, new($"附件无法检查：{refusal.Reason.Zh}", "the file cannot be looked into"), $"附件“{file.Name}”", "", new("换成能打开的文件", "replace it")) { InFile = file.FileHash });
                continue;
            }

            // Numbers of persons in the text are found with the text, once it is read.
            findings.AddRange(found.Value.Where(one => file.Text is null || !one.Code.StartsWith("PUB-20", StringComparison.Ordinal) || one.Code == "PUB-205").Select(one => Of(one, file)));
            if (found.Value.Any(one => one.Removable))
            {
                cleanable.Add(file);
            }
        }

        return new(findings, cleanable);
    }

    private static ItemFinding Of(ReleaseFinding one, ItemAttachment file) => one.Code.StartsWith("hidden.", StringComparison.Ordinal)
        ? new(Hidden, Level.Warning, new($"附件中{one.Message.Zh}", $"hidden in the file: {one.Message.En}"), $"附件“{file.Name}”，{one.Where}", one.Quote, one.Mend.Zh.Length > 0 ? one.Mend : Mend) { InFile = file.FileHash }
        : new(one.Code, one.Code == "PUB-201" ? Level.Error : Level.Warning, one.Message, $"附件“{file.Name}”，{one.Where}", one.Quote, one.Mend) { InFile = file.FileHash };
}
