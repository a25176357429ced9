using Gongkai.App.History;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>Puts an entry before the public: the row, the list and the words of search in one transaction, which the caller holds and commits.</summary>
internal static class LogPublication
{
    private const int LongestTitle = 100;
    private const int LongestText = 20_000;
    private const int MostNamed = 5;

    /// <summary>Why the text may not go out; null when it may.</summary>
    public static Refusal? Fault(RequestCase request, LogDraft draft, string? kept)
    {
        if ((CaseFaults.Text("title", "标题", draft.Title, LongestTitle, 2) ?? CaseFaults.Text("question", "申请内容", draft.Question, LongestText, 2) ?? CaseFaults.Text("reply", "答复内容", draft.Reply, LongestText, 2)) is { } fault)
        {
            return fault;
        }

        var found = draft.Findings(request);
        var open = found.Where(finding => !LogDraft.MayStay(finding)).ToList();
        return open.Count > 0
            ? new Refusal("request.log-findings", new($"还有 {open.Count} 处个人信息，改好以后再公开：{string.Join("；", open.Take(MostNamed).Select(one => $"{one.Where}，{one.Message.Zh}（{one.Quote}）"))}。", $"{open.Count} findings about persons."), "《政府信息公开条例》第十五条")
            : found.Count > 0 && string.IsNullOrWhiteSpace(kept) ? CaseFaults.Field("kept", $"{found[0].Where}中有详细地址（{found[0].Quote}）：是机关、单位的办公地址的，写明保留的理由；是个人住址的，请删去。", "An address needs a reason.")
            : kept?.Length > CaseFaults.LongestLine ? CaseFaults.Text("kept", "保留的理由", kept, CaseFaults.LongestLine)
            : null;
    }

    public static async Task<LogEntry> Put(OfficeDb db, PublicIndex index, RequestCase request, LogDraft draft, string? kept, Act act, CancellationToken stop)
    {
        var entry = await db.LogEntries.FirstOrDefaultAsync(e => e.RequestId == request.Id, stop);
        if (entry is null)
        {
            entry = new LogEntry
            {
                RequestId = request.Id, OrganId = request.OrganId, Number = await Counter.Next(db, $"request-log/{request.OrganId}", stop), Title = draft.Title, Question = draft.Question, Reply = draft.Reply,
                OutcomeCode = request.OutcomeCode!, RepliedOn = request.DecidedOn!.Value, ApprovedAt = act.At, ApprovedBy = act.Actor.Name,
            };
            db.Add(entry);
        }
        else
        {
            entry.Revision++;
        }

        (entry.Title, entry.Question, entry.Reply, entry.Kept) = (draft.Title.Trim(), draft.Question.Trim(), draft.Reply.Trim(), string.IsNullOrWhiteSpace(kept) ? null : kept.Trim());
        (entry.OutcomeCode, entry.RepliedOn, entry.ApprovedAt, entry.ApprovedBy) = (request.OutcomeCode!, request.DecidedOn!.Value, act.At, act.Actor.Name);
        (entry.TakenBackAt, entry.TakenBackBy, entry.TakenBackBecause) = (null, null, null);
        var (line, text) = Public(entry);
        await index.Put(line, text, stop);
        return entry;
    }

    /// <summary>As lists and search have it.</summary>
    public static (PublicEntry Entry, string Text) Public(LogEntry entry) => (
        new PublicEntry
        {
            Id = entry.Id, Kind = PublicKind.RequestReply, OrganId = entry.OrganId, Number = entry.Number, Title = entry.Title, Year = entry.RepliedOn.Year, IssuedOn = entry.RepliedOn, PublishedAt = entry.ApprovedAt,
        },
        $"{entry.Question}\n{CaseWords.Outcome(entry.OutcomeCode)}\n{entry.Reply}");
}
