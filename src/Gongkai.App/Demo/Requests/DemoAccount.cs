using Gongkai.App.Complaints;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Requests;
using Gongkai.App.Requests.PublicLog;
using Gongkai.App.Requests.Ratings;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law.Calendar;
using Gongkai.Law.Complaints;

namespace Gongkai.App.Demo.Requests;

/// <summary>What the public sees of the invented cases: two organs keep a log, some applicants rate their replies, a few complain.</summary>
internal sealed class DemoAccount(OfficeDb db, PublicIndex index)
{
    private const int Logged = 14;

    private static readonly string[] Logs = ["yunling-land", "qinghe"];

    private static readonly (ComplaintGround Ground, string Text, ComplaintFinding? Finding, ComplaintMeasure? Measure, string? Answer)[] Told =
    [
        (ComplaintGround.Reply, "答复说信息不存在，可是公示栏里贴过，请核实。", ComplaintFinding.Upheld, ComplaintMeasure.OrderToMend, "经核实，该信息由另一个股室保存，检索不全面。已责成重新检索、重新答复。"),
        (ComplaintGround.Procedure, "答复寄到了旧地址，晚了几天才收到。", ComplaintFinding.NotUpheld, null, "经核实，机关按申请表填写的地址寄送，送达程序符合规定。"),
        (ComplaintGround.Reply, "只给了一页摘要，没有提供附表。", null, null, null),
    ];

    public async Task Write(IReadOnlyList<RequestCase> cases, IReadOnlyDictionary<string, Organ> organs, Act act, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var answered = cases.Where(one => LogAccess.IsAnswered(one)).OrderByDescending(one => one.DecidedOn).ThenBy(one => one.Serial).ToLookup(one => one.OrganId);
        foreach (var organ in Logs.Where(organs.ContainsKey).Select(code => organs[code]))
        {
            db.Add(new LogSetting { OrganId = organ.Id, OpenedAt = act.At, OpenedBy = "演示" });
            foreach (var one in answered[organ.Id].Where(one => LogDraft.Of(one).Findings(one).Count == 0).Take(Logged).Reverse())
            {
                await LogPublication.Put(db, index, one, LogDraft.Of(one), null, act with { At = BeijingTime.Midnight(one.DecidedOn!.Value).AddHours(34) }, stop);
            }

            Rate(organ, [.. answered[organ.Id]]);
        }

        Complain([.. answered[organs[Logs[0]].Id].Take(Told.Length)], act);
        await db.Commit(act, new Subject("demo.seed", nameof(LogEntry), "*"), stop);
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
    }

    private void Rate(Organ organ, List<RequestCase> cases)
    {
        var dice = new DemoDice($"{organ.Code}/ratings");
        db.AddRange(cases.Where(_ => dice.Below(3) == 0).Select(one => new ReplyRating
        {
            RequestId = one.Id, OrganId = organ.Id, RepliedOn = one.DecidedOn!.Value, Score = dice.Of(5, 5, 4, 4, 3, 2), RatedAt = BeijingTime.Midnight(one.DecidedOn.Value).AddHours(60),
            Note = dice.Below(6) == 0 ? "答复及时，说明清楚。" : null,
        }));
    }

    private void Complain(List<RequestCase> cases, Act act) => db.AddRange(cases.Zip(Told, (one, told) => new Complaint
    {
        RequestId = one.Id, OrganId = one.OrganId, Ground = told.Ground, Text = told.Text, ReceivedAt = act.At.AddDays(-9), ReceivedOn = act.Today.AddDays(-9), Finding = told.Finding, Measure = told.Measure, Answer = told.Answer,
        AnsweredOn = told.Finding is null ? null : act.Today.AddDays(-2), AnsweredBy = told.Finding is null ? null : "演示", Revision = told.Finding is null ? 1 : 2,
    }));
}
