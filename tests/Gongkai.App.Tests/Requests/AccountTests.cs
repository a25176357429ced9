using Gongkai.App.Complaints;
using Gongkai.App.Outbox;
using Gongkai.App.People;
using Gongkai.App.Requests;
using Gongkai.App.Requests.PublicLog;
using Gongkai.App.Requests.Ratings;
using Gongkai.App.Requests.Yearly;
using Gongkai.App.Search;
using Gongkai.Law.Complaints;
using Gongkai.Law.Requests;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Requests;

public abstract class AccountTests(Database database) : CaseOffice(database)
{
    private const string About = "林小青家承包的青禾镇二号水库2025年除险加固工程施工图，联系电话13900001234";

    [Fact]
    public async Task A_reply_is_published_without_its_applicant_found_by_search_and_forgotten_at_once()
    {
        var id = await Delivered(About);
        var work = await Work();
        Assert.Equal((false, 1), (work.IsOpen, work.Lines.Count));
        Assert.Equal("request.log-closed", (await Publish(id, work.Lines[0].Draft)).Refusal?.Code);
        Assert.Equal("request.may-not-sign", (await Run((SetLog set) => set.Run(new("qinghe", true), Handler, default))).Refusal?.Code);
        Assert.Null((await Run((SetLog set) => set.Run(new("qinghe", true), Head, default))).Refusal);

        var line = (await Work()).Lines.Single();
        Assert.Equal(0, line.Findings);
        Assert.All(new[] { "林小青", "13900001234" }, secret => Assert.DoesNotContain(secret, line.Draft.Title + line.Draft.Question + line.Draft.Reply, StringComparison.Ordinal));
        Assert.Equal("request.may-not-sign", (await Run((PublishLogBatch batch) => batch.Run(new("qinghe", [new(id, line.Draft.Fingerprint)]), Handler, default))).Refusal?.Code);
        Assert.Equal("request.log-moved", (await Run((PublishLogBatch batch) => batch.Run(new("qinghe", [new(id, "another")]), Head, default))).Refusal?.Code);
        Assert.Equal(1, (await Run((PublishLogBatch batch) => batch.Run(new("qinghe", [new(id, line.Draft.Fingerprint)]), Head, default))).Value);

        var found = Assert.Single(await Found("除险加固"));
        Assert.Equal((PublicKind.RequestReply, "/o/qinghe/requests/log/1"), (found.Line.Kind, PublicPath.Of(found.Line)));
        var listed = Assert.Single((await Run((ListLog list) => list.Run(new(null, null, "granted.provided"), default))).Lines);
        Assert.Equal(("qinghe", 1L), (listed.OrganCode, listed.Number));
        Assert.Empty((await Run((ListLog list) => list.Run(new("qinghe", 2019, null), default))).Lines);
        Assert.DoesNotContain("林小青", (await Run((FindLogEntry find) => find.Run("qinghe", 1, default)))!.Reply, StringComparison.Ordinal);
        Assert.Empty((await Work()).Lines);

        // The index is made anew from the entry, and taking back leaves nothing.
        Assert.Equal(1, (await Run((RebuildIndex rebuild) => rebuild.Run(Office.Act(Actor.System()), default))).Value.Replies);
        Assert.Equal("request.because", (await Run((TakeBackLogEntry back) => back.Run(new(id, " "), Handler, default))).Refusal?.Code);
        Assert.Null((await Run((TakeBackLogEntry back) => back.Run(new(id, "内容有误"), Handler, default))).Refusal);
        Assert.Empty(await Found("除险加固"));
        Assert.Null(await Run((FindLogEntry find) => find.Run("qinghe", 1, default)));
        Assert.DoesNotContain("除险加固", string.Concat(await Office.Ask(db => db.History.Select(entry => entry.Changes).ToListAsync())), StringComparison.Ordinal);

        // What is not to be published is out of the way, with its reason, and can be brought back.
        Assert.Equal("request.because", (await Run((DismissLogCandidate dismiss) => dismiss.Run(new(id, ""), Head, default))).Refusal?.Code);
        Assert.Equal("request.may-not-sign", (await Run((DismissLogCandidate dismiss) => dismiss.Run(new(id, "涉及企业内部图纸"), Handler, default))).Refusal?.Code);
        Assert.Null((await Run((DismissLogCandidate dismiss) => dismiss.Run(new(id, "涉及企业内部图纸"), Head, default))).Refusal);
        Assert.Empty((await Work()).Lines);
        Assert.Equal("涉及企业内部图纸", (await Run((ListLogWork list) => list.Run(new("qinghe", LogTab.Dismissed), Head.Actor, default))).Lines.Single().Dismissal!.Because);
        Assert.Null((await Run((RecallLogCandidate recall) => recall.Run(new(id), Head, default))).Refusal);
        Assert.Equal(0, (await Run((ListLogWork list) => list.Run(new("qinghe", LogTab.Dismissed), Head.Actor, default))).Total);

        // Put back it keeps its place; a closed log takes everything back.
        Assert.Null((await Publish(id, line.Draft)).Refusal);
        Assert.Equal("/o/qinghe/requests/log/1", PublicPath.Of(Assert.Single(await Found("除险加固")).Line));
        Assert.Equal(1, (await Run((SetLog set) => set.Run(new("qinghe", false), Head, default))).Value);
        Assert.Empty(await Found("除险加固"));
    }

    [Theory]
    [InlineData("林 小青申请的材料", "request.log-findings")]
    [InlineData("持１１０１０１１９４９１２３１００２Ｘ的人申请的材料", "request.log-findings")]
    [InlineData("联系电话13800001111", "request.log-findings")]
    [InlineData("请到青禾镇和平路12号院3号楼领取", "request.kept")]
    public async Task A_text_that_tells_about_a_person_does_not_go_out(string text, string code)
    {
        var id = await Delivered("青禾镇二号水库除险加固工程施工图");
        await Run((SetLog set) => set.Run(new("qinghe", true), Head, default));
        var draft = new LogDraft("水库施工图", "青禾镇二号水库施工图", text);
        Assert.Equal(code, (await Publish(id, draft)).Refusal?.Code);
        Assert.Equal(code == "request.kept", (await Run((PublishLogEntry publish) => publish.Run(new(id, draft, "政务服务大厅的地址"), Head, default))).Refusal is null);
    }

    [Fact]
    public async Task An_applicant_rates_a_reply_and_complains_and_the_year_counts_it()
    {
        var receipt = await Submitted("青禾镇二号水库除险加固工程施工图");
        Assert.Equal("request.rating-early", (await Rate(receipt.Code, 5)).Refusal?.Code);
        Assert.Equal("complaint.ground", (await Complain(receipt.Code, ComplaintGround.NoReply)).Refusal?.Code);   // not late yet
        await Signed(receipt.Id);
        await Deliver(receipt.Id);

        Assert.Equal("request.wrong-code", (await Rate("AAAA-BBBB-CCCC", 5)).Refusal?.Code);
        Assert.Equal("request.score", (await Rate(receipt.Code, 6)).Refusal?.Code);
        Assert.Null((await Rate(receipt.Code, 2)).Refusal);
        Assert.Null((await Rate(receipt.Code, 4)).Refusal);   // changed, not a second one
        var (told, head) = (new Person { UserName = "ye", Name = "叶知秋", CreatedAt = Office.Clock.Now, Email = "ye@yunling.example" }, new Person { UserName = "bai", Name = "白若水", CreatedAt = Office.Clock.Now, Email = "bai@yunling.example" });
        await Office.Given(told, head, new Assignment { PersonId = told.Id, OrganId = County.Id, Role = Role.Authority, WithSubtree = true }, new Assignment { PersonId = head.Id, OrganId = Qinghe.Id, Role = Role.OfficeHead, WithSubtree = false });
        Assert.Null((await Complain(receipt.Code, ComplaintGround.Reply)).Refusal);
        var mail = MailText.Read((await Office.Ask(db => db.Outbox.AsNoTracking().SingleAsync())).Payload);
        Assert.Equal("ye@yunling.example", mail.To);   // the authority, and nobody of the organ complained of
        Assert.Contains((await View(receipt.Id)).Case.Number, mail.Subject, StringComparison.Ordinal);
        Assert.Matches(@"请在\d{4}年\d+月\d+日前办结", mail.Body);
        Assert.DoesNotContain("林小青", mail.Subject + mail.Body, StringComparison.Ordinal);
        Assert.Equal("complaint.open", (await Complain(receipt.Code, ComplaintGround.Procedure)).Refusal?.Code);

        var own = (await Run((FindOwnRequest find) => find.Run(new(receipt.Code, "1234"), default))).Value;
        Assert.Equal((4, true, 0, "答复的内容不符合规定"), (own.Score, own.MayRate, own.Grounds.Count, own.Complaints.Single().Ground));

        var authority = Office.Act(new(Guid.CreateVersion7(), "叶知秋", [new(Role.Authority, County.Path, true)]));
        var line = (await Run((ListComplaints list) => list.Run(new(null, false), authority.Actor, default))).Lines.Single();
        Assert.True(line.MayAnswer);
        Assert.NotNull(line.Due.Due);
        var waits = Assert.Single(await Run((ComplaintsWaiting waiting) => waiting.Run(authority.Actor, default)));
        Assert.Equal(("qinghe", ComplaintGround.Reply, line.Due.Due), (waits.OrganCode, waits.Ground, waits.Due.Due));
        Assert.Empty(await Run((ComplaintsWaiting waiting) => waiting.Run(Head.Actor, default)));
        Assert.Equal("complaint.may-not", (await Answer(line, ComplaintFinding.NotUpheld, null, Head)).Refusal?.Code);
        Assert.Equal("complaint.measure", (await Answer(line, ComplaintFinding.Upheld, null, authority)).Refusal?.Code);
        Assert.Null((await Answer(line, ComplaintFinding.Upheld, ComplaintMeasure.OrderToMend, authority)).Refusal);
        Assert.Equal("complaint.answered", (await Answer(line, ComplaintFinding.NotUpheld, null, authority)).Refusal?.Code);
        Assert.Empty(await Run((ComplaintsWaiting waiting) => waiting.Run(authority.Actor, default)));
        Assert.Equal("查证属实，督促整改", (await Run((FindOwnRequest find) => find.Run(new(receipt.Code, "1234"), default))).Value.Complaints.Single().Finding);

        var revision = (await View(receipt.Id)).Case.Revision;
        Assert.Null((await Run((ArchiveCase archive) => archive.Run(new(receipt.Id, revision), Now(Handler), default))).Refusal);
        Assert.Equal("request.rating-closed", (await Rate(receipt.Code, 1)).Refusal?.Code);
        Assert.Equal([0, 0, 0, 1, 0], (await Run((CountRatings count) => count.Run("qinghe", Office.Act().Today.Year, Handler.Actor, default))).ByScore);

        var year = Assert.Single((await Run((CountRequestYears count) => count.Run(new("qinghe"), default))).Lines);
        Assert.Equal((1, 1, 1, 0, 0, 1, 1, 1, 1), (year.Received, year.Concluded, year.Of("granted"), year.CarriedOut, year.Late, year.Ratings, year.Satisfied, year.Complaints, year.Upheld));
    }

    private async Task<Guid> Delivered(string about)
    {
        var id = (await Submitted(about)).Id;
        await Signed(id);
        await Deliver(id);
        return id;
    }

    private async Task Deliver(Guid id) =>
        Assert.Null((await Step<DeliverReply>(id, (deliver, revision) => deliver.Run(new(id, revision, DeliveryWay.Online, Office.Act().Today, null, null, []), Now(Handler), default))).Refusal);

    private Task<ListLogWork.Answer> Work() => Run((ListLogWork list) => list.Run(new("qinghe", LogTab.Waiting), Head.Actor, default));

    private Task<Law.Outcome<LogEntry>> Publish(Guid id, LogDraft draft) => Run((PublishLogEntry publish) => publish.Run(new(id, draft, null), Head, default));

    private async Task<IReadOnlyList<PublicHit>> Found(string words) => (await Run((SearchPublic search) => search.Run(new(words, new PublicFilter()), default))).Value.Hits;

    private Task<Law.Outcome<ReplyRating>> Rate(string code, int score) => Run((RateReply rate) => rate.Run(new(code, "1234", score, null), TheApplicant, default));

    private Task<Law.Outcome<Complaint>> Complain(string code, ComplaintGround ground) => Run((ComplainOfRequest complain) => complain.Run(new(code, "1234", ground, "答复的附件打不开，没有提供施工图。"), TheApplicant, default));

    private Task<Law.Outcome<Complaint>> Answer(ListComplaints.Line line, ComplaintFinding finding, ComplaintMeasure? measure, Gongkai.App.History.Act who) =>
        Run((AnswerComplaint answer) => answer.Run(new(line.Complaint.Id, line.Complaint.Revision, finding, measure, "附件确实打不开，已责成重新提供。"), Now(who), default));
}

public sealed class AccountTests_on_SQLite() : AccountTests(Database.SQLite);

public sealed class AccountTests_on_PostgreSQL() : AccountTests(Database.PostgreSQL);
