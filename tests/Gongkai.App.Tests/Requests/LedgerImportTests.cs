using System.Text;
using Gongkai.App.People;
using Gongkai.App.Registers.Imports;
using Gongkai.App.Remedies;
using Gongkai.App.Requests;
using Gongkai.App.Requests.Table3;
using Gongkai.Law.Clock;
using Gongkai.Law.Registers;
using Gongkai.Law.Remedies;
using Gongkai.Law.Requests;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Requests;

public abstract class LedgerImportTests(Database database) : CaseOffice(database)
{
    // As offices write it: own headers, own words, one row a week old and still open, three that cannot be right.
    private const string Ledger = "序号,收件日期,申请途径,申请人类型,姓名,身份证号,所需信息,是否延期,延期告知日期,答复时间,办理结果,不公开理由,文号,复议受理日期,行政复议结果,复议决定日期\r\n"
        + "1,2023-12-20,信函,公民,林小青,11010519491231002X,青禾镇2022年征地补偿标准,否,,2024-01-12,予以公开,,青政公开〔2024〕1号,,,\r\n"
        + "2,2024-03-04,网上申请,公民,周平,,高标准农田项目验收报告,是,2024-03-29,2024-04-15,不予公开,第三方不同意公开,青政公开〔2024〕2号,2024-05-06,维持,2024-07-01\r\n"
        + "3,2024-06-03,EMS,企业,云岭县青禾面粉有限公司,,粮食补贴发放表,,,2024-06-20,部分公开,,青政公开〔2024〕3号,,,\r\n"
        + "4,2024-12-30,当面,公民,陈杰,,村级公路养护合同,,,,,,,,,\r\n"
        + "5,2024-08-01,当面,公民,吴敏,110105194912310021,低保名单,,,2024-08-09,予以公开,,,,,\r\n"
        + "6,2024-08-05,当面,公民,郑强,,灌溉水费,,,2024-08-01,予以公开,,,,,\r\n"
        + "7,2024-08-06,当面,公民,何芳,,学校食堂招标文件,,,2024-08-16,予以公开、信息不存在,,,,,\r\n";

    [Fact]
    public async Task A_ledger_becomes_cases_that_count_in_their_years_and_is_taken_back_except_what_was_worked_on()
    {
        await Open();
        var refused = await Run((UploadList upload) => upload.Run(new("qinghe", "request", Csv(Ledger), "台账.csv"), Office.Act(new(Guid.CreateVersion7(), "王敏", [new Grant(Role.InformationOfficer, Qinghe.Path, false)])), default));
        Assert.Equal("request.may-not-handle", refused.Refusal?.Code);

        // Dry run: every bad row says what to do, nothing is written, no number is shown.
        var id = (await Run((UploadList upload) => upload.Run(new("qinghe", "request", Csv(Ledger), "台账.csv"), Now(Handler), default))).Value.ImportId;
        var shown = (await Run((ShowImport show) => show.Run(id, Handler.Actor, default))).Value;
        Assert.DoesNotContain("11010519491231002X", string.Join('|', shown.Columns.SelectMany(column => column.Samples)));
        Assert.Null((await Run((MatchColumns match) => match.Run(new(id, [.. shown.Columns.Select(column => column.Header == "序号" ? "number" : column.Field)]), Now(Handler), default))).Refusal);
        Assert.Equal((ImportState.Tried, 4, 3), await Work(id));
        Assert.Equal(0, await Office.Ask(db => db.Requests.CountAsync()));
        var faults = Encoding.UTF8.GetString((await Run((DownloadFaults download) => download.Run(id, Handler.Actor, default))).Value);
        Assert.Contains("校验位不对", faults);
        Assert.Contains("答复日期早于收到日期", faults);
        Assert.Contains("写了两种结果", faults);
        Assert.DoesNotContain("110105194912310021", faults);

        // Written: the tables come out right, the open one has its days.
        Assert.Null((await Run((WriteList write) => write.Run(new(id), Now(Handler), default))).Refusal);
        Assert.Equal((ImportState.Done, 4, 3), await Work(id));
        var table = await Run((CountTable3 count) => count.Count(Qinghe.Id, 2024, default));
        Assert.Equal((3, 1, 3, 1), (table[("received", "total")], table[("carriedIn", "total")], table[("concluded", "total")], table[("carriedOut", "total")]));
        Assert.Equal((1, 1, 1), (table[("granted", "person")], table[("refused.thirdPartyRights", "person")], table[("partlyGranted", "company")]));
        var remedies = (await Run((ListRemedies list) => list.Run(new("qinghe", 2024), Handler.Actor, default))).Value.Shown!;
        Assert.Single(remedies.Cells[(RemedyKind.Reconsideration, RemedyColumn.Upheld)]);
        var open = await Office.Ask(db => db.Requests.AsNoTracking().SingleAsync(r => r.OldNumber == "4"));
        Assert.Equal((RequestState.Registered, ClockState.Running, new DateOnly(2025, 1, 27)), (open.State, open.Clock, open.DueOn));
        var history = await Office.Ask(db => db.History.Select(entry => entry.Changes).ToListAsync());
        Assert.All(history, changes => Assert.DoesNotContain("11010519491231002X", changes));
        Assert.Single((await Run((ListRequests list) => list.Run(new(Words: "11010519491231002X"), Handler.Actor, default))).Lines);

        // The same again brings nothing twice.
        var again = (await Run((UploadList upload) => upload.Run(new("qinghe", "request", Csv(Ledger), "台账.csv"), Now(Handler), default))).Value.ImportId;
        var columns = (await Run((ShowImport show) => show.Run(again, Handler.Actor, default))).Value.Columns;
        Assert.Equal("number", columns[0].Field);   // matched once, known the next time
        await Run((MatchColumns match) => match.Run(new(again, [.. columns.Select(column => column.Field)]), Now(Handler), default));
        Assert.Equal((ImportState.Tried, 0, 7), await Work(again));

        // One is worked on, then all is taken back.
        Assert.Null((await Step<NoteCase>(open.Id, (note, revision) => note.Run(new(open.Id, revision, "已电话联系", RequestFileKind.Office, []), Now(Handler), default))).Refusal);
        Assert.Equal((3, 1), await Run((UndoList undo) => undo.Run(new(id), Now(Handler), default)) is { Refusal: null } undone ? (undone.Value.Removed, undone.Value.Kept) : default);
        Assert.Equal([open.Id], await Office.Ask(db => db.Requests.Select(r => r.Id).ToListAsync()));
        Assert.Equal((0, 1), (await Office.Ask(db => db.Remedies.CountAsync()), await Office.Ask(db => db.Set<Applicant>().CountAsync())));
        Assert.Equal(0, await Office.Ask(db => db.Counters.Where(c => c.Key == $"request/{Qinghe.Id}/2023").Select(c => c.Value).SingleAsync()));
    }

    // One column for each result with a tick in it, and orders to reply anew: one answered since, one still open, one without a decision that could order it.
    private const string Ticked = "收件日期,申请途径,申请人类型,姓名,所需信息,答复时间,予以公开,部分公开,不予公开,信息不存在,其他,不公开理由,复议受理日期,行政复议结果,复议决定日期,责令重新答复日期,重新答复日期\r\n"
        + "2024-02-05,信函,公民,林小青,征地补偿标准,2024-03-01,√,,,,,,,,,,\r\n"
        + "2024-03-04,网上申请,公民,周平,项目验收报告,2024-03-29,,,✓,,,第三方不同意公开,2024-05-06,撤销,2024-07-01,2024-07-04,2024-07-20\r\n"
        + "2024-06-03,EMS,公民,陈杰,粮食补贴发放表,2024-06-20,×,,0,1,,,2024-07-15,确认违法,2024-09-02,2024-09-05,\r\n"
        + "2024-08-01,当面,公民,吴敏,低保名单,2024-08-09,√,√,,,,,,,,,\r\n"
        + "2024-08-06,当面,公民,何芳,学校食堂招标文件,2024-08-16,,√,,,,,2024-09-10,维持,2024-11-01,2024-11-05,\r\n";

    [Fact]
    public async Task A_ledger_with_a_column_for_each_result_is_understood_and_an_order_to_reply_anew_starts_its_clock()
    {
        await Open();
        var id = (await Run((UploadList upload) => upload.Run(new("qinghe", "request", Csv(Ticked), "台账.csv"), Now(Handler), default))).Value.ImportId;
        var columns = (await Run((ShowImport show) => show.Run(id, Handler.Actor, default))).Value.Columns;
        Assert.Equal(["予以公开", "部分公开", "不予公开", "信息不存在", "其他"], columns.Where(column => column.Field == "outcome").Select(column => column.Header));
        Assert.Null((await Run((MatchColumns match) => match.Run(new(id, [.. columns.Select(column => column.Field)]), Now(Handler), default))).Refusal);
        Assert.Equal((ImportState.Tried, 3, 2), await Work(id));
        var faults = Encoding.UTF8.GetString((await Run((DownloadFaults download) => download.Run(id, Handler.Actor, default))).Value);
        Assert.Contains("“予以公开”、“部分公开”这几列都填了", faults);
        Assert.Contains("可以责令重新答复的复议决定或者判决", faults);

        Assert.Null((await Run((WriteList write) => write.Run(new(id), Now(Handler), default))).Refusal);
        Assert.Equal((ImportState.Done, 3, 2), await Work(id));
        var cases = await Office.Ask(db => db.Requests.AsNoTracking().Include(r => r.Events).OrderBy(r => r.ReceivedOn).ToListAsync());
        Assert.Equal(["granted", "refused.thirdPartyRights", "unavailable.notHeld"], cases.Select(one => one.CountedRow));

        // Answered anew: two rounds, both over; counted where the first reply put it.
        var anew = await View(cases[1].Id);
        Assert.Equal((RequestState.Closed, ClockState.Answered, 2, new DateOnly(2024, 7, 20)), (anew.Case.State, anew.Clock.State, anew.Clock.Rounds.Count, anew.Case.DeliveredOn!.Value));
        Assert.Equal((new DateOnly(2024, 3, 29), new DateOnly(2024, 8, 1)), (anew.Case.CountedOn!.Value, anew.Clock.Round!.Due!.Value));

        // Ordered and not answered: open under the new clock, and late.
        var open = await View(cases[2].Id);
        Assert.Equal((RequestState.Handling, ClockState.Running, true), (open.Case.State, open.Clock.State, open.Clock.Overdue));
        Assert.Equal([true, true], await Office.Ask(db => db.Remedies.OrderBy(r => r.ReceivedOn).Select(r => r.OrderedNewReply).ToListAsync()));
        Assert.Equal((3, 0), await Run((UndoList undo) => undo.Run(new(id), Now(Handler), default)) is { Refusal: null } undone ? (undone.Value.Removed, undone.Value.Kept) : default);
    }

    private async Task<(ImportState, int, int)> Work(Guid id)
    {
        Assert.Equal(1, await Run((WorkOnImports work) => work.Run(Office.Act(), default)));
        var import = await Office.Ask(db => db.RegisterImports.AsNoTracking().SingleAsync(i => i.Id == id));
        return (import.State, import.RowsGood, import.RowsBad);
    }

    private static MemoryStream Csv(string text) => new(Encoding.UTF8.GetBytes(text));
}

public sealed class LedgerImportTests_on_SQLite() : LedgerImportTests(Database.SQLite);

public sealed class LedgerImportTests_on_PostgreSQL() : LedgerImportTests(Database.PostgreSQL);
