using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Requests;

/// <summary>Files of a case on their way in.</summary>
internal static class RequestFiles
{
    /// <summary>All of them, or why one is not taken; nothing is written before the operation's own commit.</summary>
    public static async Task<Outcome<List<TakenFile>>> Take(FileIntake intake, IReadOnlyList<SubmitRequest.Upload> files, int most, long largest, Act act, CancellationToken stop)
    {
        if (files.Count > most)
        {
            return new Refusal("request.files", new($"一次最多上传 {most} 个文件，这里有 {files.Count} 个；可以合并后再上传。", $"at most {most} files"));
        }

        var taken = new List<TakenFile>();
        foreach (var file in files)
        {
            if (file.Content.CanSeek && file.Content.Length > largest)
            {
                return new Refusal("request.files", new($"“{FileNames.Clean(file.Name)}”超过 {largest >> 20} MB，没有保存。请压缩图片或拆分后再上传。", "the file is too large"));
            }

            var outcome = await intake.Take(file.Content, file.Name, act.At, stop);
            if (outcome.Refusal is { } refusal)
            {
                return refusal with { Code = "request.files", Reason = new($"“{FileNames.Clean(file.Name)}”：{refusal.Reason.Zh}", refusal.Reason.En) };
            }

            if (taken.TrueForAll(other => other.Hash != outcome.Value.Hash))
            {
                taken.Add(outcome.Value);
            }
        }

        return taken;
    }

    public static void Add(OfficeDb db, RequestCase request, IEnumerable<TakenFile> files, RequestFileKind kind, Act act)
    {
        foreach (var file in files.Where(file => request.Files.TrueForAll(one => one.FileHash != file.Hash || one.Kind != kind)))
        {
            var row = new RequestFile { RequestId = request.Id, Kind = kind, FileHash = file.Hash, Name = file.Name, ContentType = file.ContentType, Size = file.Size, AddedAt = act.At };
            request.Files.Add(row);
            db.Add(row);
        }
    }
}
