using Gongkai.App.Outbox;
using Gongkai.App.People;
using Gongkai.App.Requests;
using Gongkai.App.Requests.AtOnce;
using Gongkai.App.Requests.Recounts;
using Gongkai.App.Requests.Reminders;
using Gongkai.Law.Requests;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Requests;

public abstract class DeadlineCareTests(Database database) : CaseOffice(database)
{
    private const string About = "青禾镇2025年高标准农田建设项目的验收报告";

    private readonly Person lu = A.Person("lujing", "陆静"), cheng = A.Person("chengliping", "程立平");

    [Fact]
    public async Task Owners_are_told_of_each_step_once_heads_when_few_days_are_left_and_everybody_of_dates_that_moved()
    {
        var (first, second) = ((await Submitted()).Id, (await Submitted("青禾镇2024年村级公路养护合同")).Id);   // 20 working days: 8 February, a Saturday that is worked
        (lu.Email, cheng.Email) = ("lujing@qinghe.example", "cheng@qinghe.example");
        await Office.Given(lu, cheng, Held(lu, Role.RequestHandler), Held(cheng, Role.OfficeHead));

        // Two at once: the one that somebody worked on meanwhile answers for itself.
        var seen = (await Run((PreviewAtOnce preview) => preview.Run(WorkAtOnce.Assign, [first, second], Handler.Actor, default))).Value;
        Assert.Equal((2, 0), (seen.Possible, (await Run((PreviewAtOnce preview) => preview.Run(WorkAtOnce.Archive, [first, second], Handler.Actor, default))).Value.Possible));
        Assert.Contains((lu.Id, "陆静"), seen.Handlers);
        Assert.Null((await Step<NoteCase>(second, (note, revision) => note.Run(new(second, revision, "已电话联系", RequestFileKind.Office, []), Now(Second), default))).Refusal);
        var done = (await Assign(seen)).Value;
        Assert.Equal([null, "request.overtaken"], seen.Lines.Select(line => done.Lines.Single(one => one.Id == line.Id).Refusal?.Code).Order());
        Assert.Equal((lu.Id, (Guid?)null), ((await View(first)).Case.HandlerId, (await View(second)).Case.HandlerId));
        Assert.Equal(2, (await Assign((await Run((PreviewAtOnce preview) => preview.Run(WorkAtOnce.Assign, [first, second], Handler.Actor, default))).Value)).Value.Succeeded);

        Assert.Equal((1, 0), (await On(2025, 1, 24), await Again()));   // six days left: the list of the day only
        Assert.Equal(0, await On(2025, 1, 25));                         // a Saturday
        Assert.Equal((2, 0), (await On(2025, 1, 26), await Again()));   // a Sunday that is worked, five days left
        Office.Clock.Advance(TimeSpan.FromHours(11));
        Assert.Equal(0, await Again());                                 // eight in the evening

        Assert.Equal("request.may-not-sign", (await Habits(Handler, "3", new(9, 0))).Refusal?.Code);
        Assert.Equal("reminder.days", (await Habits(Head, "三天", new(9, 0))).Refusal?.Code);
        Assert.Equal("request.digest-at", (await Habits(Head, "3", new(20, 0))).Refusal?.Code);
        Assert.Null((await Habits(Head, "3", new(9, 0))).Refusal);
        Assert.Equal((2, 0), (await On(2025, 2, 6), await Again()));    // two left: the handler, and the head
        Assert.Equal((0, 2), (await On(2025, 2, 7), await On(2025, 2, 10)));   // nothing new; then it is late

        // Another calendar: the dates move, the owner is told once, the head sees them.
        await Office.Ask(db => db.Requests.ExecuteUpdateAsync(set => set.SetProperty(r => r.DueOn, new DateOnly(2025, 2, 5))));
        Assert.Equal(2, (await Run((FollowCalendar follow) => follow.Run(Office.Act(), default))).Value.Result?.Moved.Count);
        Assert.Null((await Run((FollowCalendar follow) => follow.Run(Office.Act(), default))).Value.Result);
        var moved = Assert.Single((await Run((ListMovedDeadlines list) => list.Run(Head.Actor, default))).Counts);
        Assert.Equal([(new DateOnly(2025, 2, 5), new DateOnly(2025, 2, 8)), (new(2025, 2, 5), new(2025, 2, 8))], moved.Lines.Select(line => (line.Before!.Value, line.Now!.Value)));

        var mails = (await Office.Ask(db => db.Outbox.AsNoTracking().OrderBy(m => m.CreatedAt).ToListAsync())).Select(m => MailText.Read(m.Payload)).ToList();
        Assert.Equal((6, 2), (mails.Count(mail => mail.To == lu.Email), mails.Count(mail => mail.To == cheng.Email)));
        Assert.All(mails, mail => Assert.DoesNotContain(About, mail.Body));
        Assert.Contains(mails, mail => mail.To == cheng.Email && mail.Body.Contains("还剩 2 个工作日（2025-02-08）", StringComparison.Ordinal) && mail.Body.Contains("2025-0001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_are_archived_at_once_and_each_that_may_not_be_answers_for_itself()
    {
        var ids = new List<Guid>();
        for (var i = 1; i <= 3; i++)
        {
            ids.Add((await Submitted($"青禾镇第{i}标段验收报告")).Id);
        }

        var (open, overtaken, plain) = (ids[0], ids[1], ids[2]);
        foreach (var id in new[] { overtaken, plain })
        {
            await Signed(id);
            Assert.Null((await Step<DeliverReply>(id, (deliver, revision) => deliver.Run(new(id, revision, DeliveryWay.Online, Office.Act().Today, null, null, []), Now(Handler), default))).Refusal);
        }

        // Looked at before it is done: what cannot be archived says why, and strangers see nothing.
        var seen = (await Run((PreviewAtOnce preview) => preview.Run(WorkAtOnce.Archive, [.. ids, plain], Handler.Actor, default))).Value;
        Assert.Equal((3, 2), (seen.Lines.Count, seen.Possible));
        Assert.Contains("已办结的才能归档", seen.Lines.Single(line => line.Id == open).Refusal!.Reason.Zh, StringComparison.Ordinal);
        Assert.Empty(seen.Handlers);
        var stranger = new Actor(Guid.CreateVersion7(), "路人", [new Grant(Role.RequestHandler, "elsewhere/", true)]);
        Assert.Equal("request.not-found", (await Run((PreviewAtOnce preview) => preview.Run(WorkAtOnce.Archive, ids, stranger, default))).Refusal?.Code);
        Assert.Equal("request.not-found", (await Archive(seen, Office.Act(stranger))).Refusal?.Code);
        Assert.Equal("request.none-chosen", (await Run((DoAtOnce operation) => operation.Run(new(WorkAtOnce.Archive, [], null), Now(Handler), default))).Refusal?.Code);
        Assert.Equal("request.none-chosen", (await Run((PreviewAtOnce preview) => preview.Run(WorkAtOnce.Archive, [.. Enumerable.Range(0, PreviewAtOnce.Most + 1).Select(_ => Guid.CreateVersion7())], Handler.Actor, default))).Refusal?.Code);
        Assert.Equal("request.person", (await Run((DoAtOnce operation) => operation.Run(new(WorkAtOnce.Assign, [(open, 1)], null), Now(Handler), default))).Refusal?.Code);

        // Somebody works on one meanwhile: it is left alone, and the others are not held up by it.
        Assert.Null((await Step<NoteCase>(overtaken, (note, revision) => note.Run(new(overtaken, revision, "申请人来电", RequestFileKind.Office, []), Now(Second), default))).Refusal);
        var done = (await Archive(seen, Now(Handler))).Value;
        Assert.Equal((3, 1), (done.Lines.Count, done.Succeeded));
        Assert.Equal(("request.not-now", "request.overtaken", null), (Code(open), Code(overtaken), Code(plain)));
        Assert.Equal([RequestState.Registered, RequestState.Closed, RequestState.Archived], await Office.Ask(db => db.Requests.OrderBy(r => r.Serial).Select(r => r.State).ToListAsync()));
        Assert.Equal(1, await Office.Ask(db => db.History.CountAsync(entry => entry.Operation == "request.archive")));

        // Where its days went, and which limits it met.
        var view = await View(plain);
        Assert.Equal([CaseStage.Registration, CaseStage.Handling, CaseStage.Approval, CaseStage.Delivery], view.Stages.Select(stage => stage.Stage));
        Assert.DoesNotContain(view.Stages, stage => stage.IsNow);
        Assert.Equal(["stage.registered", "stage.assigned", "stage.drafted", "stage.reviewed", "stage.signed"], (await View(open)).Limits.Where(limit => limit.Code.StartsWith("stage", StringComparison.Ordinal)).Select(limit => limit.Code));
        Assert.True((await View(open)).Stages is [{ Stage: CaseStage.Registration, IsNow: true }]);

        // The same again does nothing twice.
        Assert.Equal("request.overtaken", (await Archive(seen, Now(Handler))).Value.Lines.Single(line => line.Id == plain).Refusal?.Code);
        Assert.Equal(1, await Office.Ask(db => db.History.CountAsync(entry => entry.Operation == "request.archive")));

        string? Code(Guid id) => done.Lines.Single(line => line.Id == id).Refusal?.Code;
    }

    private Task<Gongkai.Law.Outcome<DoAtOnce.Done>> Archive(PreviewAtOnce.Answer seen, Gongkai.App.History.Act who) =>
        Run((DoAtOnce operation) => operation.Run(new(WorkAtOnce.Archive, [.. seen.Lines.Select(line => (line.Id, line.Revision))], null), who, default));

    private Assignment Held(Person person, Role role) => new() { PersonId = person.Id, OrganId = Qinghe.Id, Role = role, WithSubtree = false };

    private Task<Gongkai.Law.Outcome<DoAtOnce.Done>> Assign(PreviewAtOnce.Answer seen) =>
        Run((DoAtOnce operation) => operation.Run(new(WorkAtOnce.Assign, [.. seen.Lines.Select(line => (line.Id, line.Revision))], lu.Id), Now(Handler), default));

    private Task<Gongkai.Law.Outcome<ReminderHabits>> Habits(Gongkai.App.History.Act who, string days, TimeOnly digest) =>
        Run((SetReminderHabits set) => set.Run(new(Qinghe.Id, days, 2, Digest: digest.Hour == 20, digest, new(18, 0), new(8, 30)), Now(who), default));

    private Task<int> On(int year, int month, int day)
    {
        Office.Clock.Set(new DateOnly(year, month, day));
        return Again();
    }

    private async Task<int> Again() => (await Run((RemindDeadlines remind) => remind.Run(Office.Act(), default))).Value.Mails;
}

public sealed class DeadlineCareTests_on_SQLite() : DeadlineCareTests(Database.SQLite);

public sealed class DeadlineCareTests_on_PostgreSQL() : DeadlineCareTests(Database.PostgreSQL);
