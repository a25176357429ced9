using System.Collections.Concurrent;
using System.Globalization;
using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Requests;
using Gongkai.Law;
using Gongkai.Law.Requests;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Requests;

/// <summary>Many people at the queue of one organ: what one has taken nobody else takes, what was done stands once, and numbers have neither gaps nor doubles.</summary>
public abstract class ManyClerksTests(Database database) : CaseOffice(database)
{
    private const int Clerks = 50;
    private const int Cases = 40;

    private static readonly string[] Excuses = ["request.overtaken", "request.own-work", "request.not-now", "request.not-for-signature"];

    private readonly ConcurrentBag<(string Did, Guid Id, string Who)> done = [];
    private readonly ConcurrentBag<Refusal> refused = [];

    [Fact]
    public async Task Fifty_clerks_at_one_queue_take_every_case_once_lose_nothing_and_double_nothing()
    {
        await Open();
        await Task.WhenAll(Enumerable.Range(1, Cases).Select(n => Task.Run(() => Submitted($"第{n}号地块的出让合同"))));
        var queue = await Queue();
        Assert.Equal(Cases, queue.Count);

        // All of them have seen the same queue, and there are more of them than cases.
        await Task.WhenAll(Enumerable.Range(1, Clerks).Select(n => Task.Run(() => Work(n, queue))));

        var cases = await Office.Ask(db => db.Requests.Include(r => r.Events).AsNoTracking().ToListAsync());
        Assert.Equal(Enumerable.Range(1, Cases).Select(n => (long)n), cases.Select(one => one.Serial).Order());
        Assert.Equal(Enumerable.Range(1, Cases), cases.Select(one => int.Parse(one.ReplyNumber!.Split('〕')[1].TrimEnd('号'), CultureInfo.InvariantCulture)).Order());
        Assert.All(cases, StandsOnce);
        Assert.True(!refused.IsEmpty && refused.All(refusal => Excuses.Contains(refusal.Code)), string.Join('\n', refused.Select(refusal => refusal.Code).Distinct()));
        Assert.All(refused.Where(refusal => refusal.Code == "request.overtaken"), refusal => Assert.Matches("^(经办人[0-9]+|申请人)已于2025年1月6日 09:00办理了这件申请", refusal.Reason.Zh));

        var verdict = (await Run((VerifyHistory verify) => verify.Run(null, Actor.System()))).Value;
        Assert.Empty(verdict.Faults);
        Assert.Equal(done.Count(one => one.Did == "request.decide"), await Office.Ask(db => db.History.CountAsync(entry => entry.Operation == "request.decide")));
    }

    [Fact]
    public async Task Of_two_decisions_in_the_same_moment_one_stands_and_the_other_is_told_who_and_when()
    {
        var id = (await Submitted()).Id;
        await Proposed(id);
        await Step<ReviewReply>(id, (review, revision) => review.Run(new(id, revision, true, null), Now(Second), default));
        var seen = (await View(id)).Case.Revision;
        var (signs, returns) = (Office.Act(Anybody("秦海川").Actor), Office.Act(Anybody("沈素梅").Actor));

        var outcomes = await Task.WhenAll(
            Task.Run(() => Run((SignReply sign) => sign.Run(new(id, seen, true, null), signs, default))),
            Task.Run(() => Run((SignReply sign) => sign.Run(new(id, seen, false, "请补充检索情况。"), returns, default))));

        var refusal = Assert.Single(outcomes, outcome => outcome.Refusal is not null).Refusal!;
        var (winner, what) = outcomes[0].Refusal is null ? ("秦海川", "签发答复") : ("沈素梅", "退回修改");
        Assert.Equal("request.overtaken", refusal.Code);
        Assert.StartsWith($"{winner}已于2025年1月6日 09:00办理了这件申请（{what}）", refusal.Reason.Zh, StringComparison.Ordinal);
        var stands = (await View(id)).Case;
        Assert.Equal(winner == "秦海川" ? (RequestState.Signed, true) : (RequestState.Handling, false), (stands.State, stands.ReplyNumber is not null));
    }

    // Whatever lies there next is done, until nothing lies there: taken, proposed, reviewed, signed.
    private async Task Work(int number, IReadOnlyList<Waiting> queue)
    {
        var me = Anybody($"经办人{number}");
        for (var dice = new Random(number); queue.Count > 0; queue = await Queue())
        {
            var (id, revision, state) = queue[dice.Next(queue.Count)];
            var (did, outcome) = state switch
            {
                RequestState.Registered => ("request.answer", await Run((AnswerQuestion answer) => answer.Run(new(id, revision, "howMuch", "granted.provided", null), me, default))),
                RequestState.Handling => ("request.propose", await Run((WriteReply write) => write.Run(new(id, revision, "granted.provided", Draft, Reply, true, []), me, default))),
                RequestState.InReview => ("request.review", await Run((ReviewReply review) => review.Run(new(id, revision, true, null), me, default))),
                _ => ("request.decide", await Run((SignReply sign) => sign.Run(new(id, revision, true, null), me, default))),
            };

            if (outcome.Refusal is { } refusal)
            {
                refused.Add(refusal);
            }
            else
            {
                done.Add((did, id, me.Actor.Name));
            }
        }
    }

    // Who was told that it is done stands in the case, once; nobody approved their own.
    private void StandsOnce(RequestCase one)
    {
        RequestEventKind[] course = [RequestEventKind.Received, RequestEventKind.Assigned, RequestEventKind.Drafted, RequestEventKind.Reviewed, RequestEventKind.Decided];
        var events = one.Events.OrderBy(happened => happened.Order).ToList();
        Assert.Equal(course, events.Select(happened => happened.Kind));
        Assert.Equal(Enumerable.Range(1, course.Length), events.Select(happened => happened.Order));

        string[] did = ["request.answer", "request.propose", "request.review", "request.decide"];
        Assert.Equal(events.Skip(1).Select(happened => happened.Who), did.Select(what => Assert.Single(done, act => act.Id == one.Id && act.Did == what).Who));
        Assert.Equal(events[1].WhoId, one.HandlerId);
        Assert.Equal(3, events.Skip(2).Select(happened => happened.WhoId).Distinct().Count());
    }

    private Act Anybody(string name) => Office.Act(new Actor(Guid.CreateVersion7(), name, [new Grant(Role.RequestHandler, Qinghe.Path, false), new Grant(Role.OfficeHead, Qinghe.Path, false)]));

    private Task<List<Waiting>> Queue() => Office.Ask(db => db.Requests.Where(r => r.State != RequestState.Signed).OrderBy(r => r.Serial).Select(r => new Waiting(r.Id, r.Revision, r.State)).ToListAsync());

    private sealed record Waiting(Guid Id, int Revision, RequestState State);
}

public sealed class ManyClerksTests_on_SQLite() : ManyClerksTests(Database.SQLite);

public sealed class ManyClerksTests_on_PostgreSQL() : ManyClerksTests(Database.PostgreSQL);
