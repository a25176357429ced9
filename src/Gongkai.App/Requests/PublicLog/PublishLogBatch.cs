using Gongkai.App.History;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>Publishes several entries as their preview showed them: all or none. One in which anything was found is looked at by itself.</summary>
public sealed class PublishLogBatch(OfficeDb db, PublicIndex index)
{
    public const int Most = 50;

    /// <param name="Organ">The organ's code.</param>
    /// <param name="Lines">The cases, each with the fingerprint of the text that was shown.</param>
    public sealed record Command(string? Organ, IReadOnlyList<Line> Lines);

    public sealed record Line(Guid RequestId, string? Fingerprint);

    /// <returns>How many went out.</returns>
    public async Task<Outcome<int>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.Organ, stop);
        if (organ is null || !RequestAccess.MayRead(act.Actor, organ))
        {
            return RequestAccess.NotFound;
        }

        if (!RequestAccess.MaySign(act.Actor, organ))
        {
            return RequestAccess.MayNotSign;
        }

        if (!await db.LogSettings.AnyAsync(s => s.OrganId == organ.Id, stop))
        {
            return LogAccess.Closed;
        }

        if (command.Lines.Count is 0 or > Most)
        {
            return CaseFaults.Field("log-lines", $"请勾选要公开的申请，一次不超过 {Most} 件。", "Choose what goes out.");
        }

        return await Publish(command, organ.Id, act, stop);
    }

    private async Task<Outcome<int>> Publish(Command command, Guid organ, Act act, CancellationToken stop)
    {
        var ids = command.Lines.Select(line => line.RequestId).Distinct().ToList();
        var cases = await db.Requests.Include(r => r.Organ).Include(r => r.Applicant).Include(r => r.Events).AsSplitQuery().Where(r => ids.Contains(r.Id) && r.OrganId == organ).ToDictionaryAsync(r => r.Id, stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        foreach (var line in command.Lines.DistinctBy(line => line.RequestId))
        {
            var request = cases.GetValueOrDefault(line.RequestId);
            var draft = request is null ? null : LogDraft.Of(request);
            if (request is null || !LogAccess.IsAnswered(request) || draft!.Fingerprint != line.Fingerprint)
            {
                return new Refusal("request.log-moved", new($"{(request is null ? "有一件申请" : $"申请 {request.Number}")}在预览以后有变化，没有公开任何一件；请重新看过再公开。", "A case changed after the preview; nothing was published."));
            }

            if (draft.Findings(request).Count > 0)
            {
                return new Refusal("request.log-findings", new($"申请 {request.Number} 的内容里还有要处理的个人信息，请单独打开修改；没有公开任何一件。", "A text needs to be looked at by itself; nothing was published."), "《政府信息公开条例》第十五条");
            }

            await LogPublication.Put(db, index, request, draft, null, act, stop);
        }

        if (await db.TryCommit(act, new Subject("request.publish-log", nameof(LogEntry), "*", organ), stop) is { } conflict)
        {
            return conflict;
        }

        await transaction.CommitAsync(stop);
        return cases.Count;
    }
}
