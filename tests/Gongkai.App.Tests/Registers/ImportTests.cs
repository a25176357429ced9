using System.Text;
using Gongkai.App.Registers.Decisions;
using Gongkai.App.Registers.Imports;
using Gongkai.App.Registers.Public;
using Gongkai.Law.Registers;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Registers;

public abstract class ImportTests(Database database) : RegisterTests(database)
{
    private const string Rows = PenaltyHeader + "\r\n"
        + "张三丰,自然人,,110101199003071233,云市监罚〔2024〕1号,无照经营,当事人张三丰（110101199003071233）在市场摆摊,0.05,2024-03-01\r\n"
        + "云岭县青禾面粉有限公司,法人,,,云市监罚〔2024〕2号,标签不合格,,1.2,2024年3月5日\r\n"
        + "李四,外星人,,,云市监罚〔2024〕3号,无照经营,,0.1,昨天\r\n";

    [Fact]
    public async Task A_trial_says_what_would_be_written_and_writes_nothing()
    {
        await Given();

        var tried = await Try(await Upload("penalty", Rows));

        Assert.Equal((ImportState.Tried, 3, 2, 1), (tried.State, tried.RowsDone, tried.RowsGood, tried.RowsBad));
        Assert.Equal(0, await Office.Ask(db => db.Decisions.CountAsync()));
    }

    [Fact]
    public async Task Good_rows_are_written_and_bad_ones_can_be_taken_away_with_what_is_wrong()
    {
        await Given();
        var id = await Brought("penalty", Rows);

        var csv = Encoding.UTF8.GetString((await Office.Run((DownloadFaults op) => op.Run(id, Clerk, default))).Value);

        Assert.Equal(["云市监罚〔2024〕1号", "云市监罚〔2024〕2号"], await Office.Ask(db => db.Decisions.OrderBy(r => r.DecidedOn).Select(r => r.Number).ToListAsync()));
        Assert.Contains("李四,外星人", csv);
        Assert.Contains("处罚决定日期：“昨天”不是日期", csv);
        Assert.Contains(",4,", csv);
    }

    [Fact]
    public async Task A_person_s_name_and_number_stand_nowhere_in_clear()
    {
        await Given();
        await Brought("penalty", Rows);

        var record = await Office.Ask(db => db.Decisions.AsNoTracking().SingleAsync(r => r.NaturalPerson));
        var history = await Office.Ask(db => db.History.Select(entry => entry.Changes).ToListAsync());

        Assert.Equal("张**", record.Party);
        Assert.DoesNotContain("110101199003071233", record.Fields);
        Assert.DoesNotContain("证件号码", record.Fields);
        Assert.Contains("110101********1233", record.Fields);
        Assert.Contains("张三丰", record.Personal);
        Assert.All(history, changes => Assert.DoesNotContain("110101199003071233", changes));
        Assert.All(history, changes => Assert.DoesNotContain("张三丰", changes));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Office.Settings.Data, "imports")));
    }

    [Fact]
    public async Task A_list_nobody_goes_on_with_is_given_up_after_a_week_and_its_file_is_gone()
    {
        await Given();
        var left = await Upload("penalty", Rows);
        var spool = Path.Combine(Office.Settings.Data, "imports");
        await File.WriteAllTextAsync(Path.Combine(spool, $"{Guid.NewGuid():N}"), Rows, TestContext.Current.CancellationToken);
        foreach (var file in Directory.EnumerateFiles(spool))
        {
            File.SetLastWriteTimeUtc(file, Office.Clock.Now);   // files know the machine's clock only
        }

        Assert.Equal(new PurgeLists.Purged(0, 0), (await Office.Run((PurgeLists op) => op.Run(Office.Act(), default))).Value);
        Office.Clock.Advance(TimeSpan.FromDays(PurgeLists.Days + 1));
        Assert.Equal(new PurgeLists.Purged(1, 1), (await Office.Run((PurgeLists op) => op.Run(Office.Act(), default))).Value);

        Assert.Equal(ImportState.Dropped, await Office.Ask(db => db.RegisterImports.Where(i => i.Id == left).Select(i => i.State).SingleAsync()));
        Assert.Empty(Directory.EnumerateFiles(spool));
    }

    [Fact]
    public async Task The_same_list_twice_brings_nothing_in_twice()
    {
        await Given();
        await Brought("penalty", Rows);

        var second = await Try(await Upload("penalty", Rows));

        Assert.Equal((0, 3), (second.RowsGood, second.RowsBad));
        Assert.Equal("register-import.nothing", (await Office.Run((WriteList op) => op.Run(new(second.Id), Office.Act(Clerk), default))).Refusal?.Code);
    }

    [Fact]
    public async Task An_import_is_taken_back_except_what_was_worked_on_since()
    {
        await Given();
        var id = await Brought("penalty", Rows);
        var first = await Office.Ask(db => db.Decisions.OrderBy(r => r.DecidedOn).Select(r => r.Id).FirstAsync());
        await Office.Run((OverturnDecision op) => op.Run(new(first, new DateOnly(2024, 3, 2)), Office.Act(Clerk, "云政复决〔2024〕1号"), default));

        var undone = (await Office.Run((UndoList op) => op.Run(new(id), Office.Act(Clerk), default))).Value;

        Assert.Equal((1, 1), (undone.Removed, undone.Kept));
        Assert.Equal([first], await Office.Ask(db => db.Decisions.Select(r => r.Id).ToListAsync()));
        Assert.Equal(0, await Office.Ask(db => db.RowFaults.CountAsync()));
    }

    [Fact]
    public async Task Who_brought_a_list_does_not_publish_it()
    {
        await Given();
        var id = await Brought("penalty", Rows);
        var both = Clerk with { Grants = [.. Clerk.Grants, .. Reviewer.Grants] };

        Assert.Equal("register.may-not-publish", (await Office.Run((PublishList op) => op.Run(new(id), Office.Act(Clerk), default))).Refusal?.Code);
        Assert.Equal("register.own-work", (await Office.Run((PublishList op) => op.Run(new(id), Office.Act(both), default))).Refusal?.Code);
        Assert.Equal(2, (await Office.Run((PublishList op) => op.Run(new(id), Office.Act(Reviewer), default))).Value.Published);
        Assert.Equal("register-import.public", (await Office.Run((UndoList op) => op.Run(new(id), Office.Act(Clerk), default))).Refusal?.Code);
        Assert.Equal(["云岭县青禾面粉有限公司", "张**"], (await Office.Run((PublicDecisions op) => op.Run(new("market", DecisionKind.Penalty), default))).Lines.Select(line => line.Party));
    }

    [Fact]
    public async Task A_withdrawn_penalty_says_why_and_shows_nothing_else()
    {
        await Given();
        var id = await Brought("penalty", Rows);
        await Office.Run((PublishList op) => op.Run(new(id), Office.Act(Reviewer), default));
        var record = await Office.Ask(db => db.Decisions.Where(r => !r.NaturalPerson).Select(r => r.Id).SingleAsync());

        await Office.Run((WithdrawPublication op) => op.Run(new(record, "经复议，原处罚决定已撤销"), Office.Act(Reviewer), default));
        var shown = (await Office.Run((PublicDecisions op) => op.One("market", DecisionKind.Penalty, record, default)))!;

        Assert.Equal("经复议，原处罚决定已撤销", shown.WithdrawnBecause);
        Assert.Empty(shown.Fields);
        Assert.Equal("", shown.Line.Party);
        Assert.Equal(1, (await Office.Run((ListDecisions op) => op.Run(new(DecisionKind.Penalty, null, null, null, DecisionPart.Withdrawn), Clerk, default))).Total);
    }

    [Fact]
    public async Task What_is_encrypted_is_shown_for_a_reason_that_stands_in_the_history()
    {
        await Given();
        await Brought("penalty", Rows);
        var id = await Office.Ask(db => db.Decisions.Where(r => r.NaturalPerson).Select(r => r.Id).SingleAsync());

        Assert.Equal("decision.reveal-because", (await Office.Run((RevealPersonal op) => op.Run(new(id), Office.Act(Clerk), default))).Refusal?.Code);
        var revealed = (await Office.Run((RevealPersonal op) => op.Run(new(id), Office.Act(Clerk, "核对执行情况"), default))).Value;

        Assert.Equal("110101199003071233", revealed["证件号码"]);
        Assert.Equal("核对执行情况", await Office.Ask(db => db.History.Where(entry => entry.Operation == "decision.reveal").Select(entry => entry.Because).SingleAsync()));
    }

    [Fact]
    public async Task A_header_matched_once_is_known_the_next_time()
    {
        await Given();
        var csv = "名字,类别,书号,干了什么,哪天\r\n云岭县青禾面粉有限公司,法人,云市监罚〔2024〕7号,标签不合格,2024-03-05\r\n";
        var first = await Upload("penalty", csv);
        Assert.Null((await Office.Run((MatchColumns op) => op.Run(new(first, ["party", "partyKind", "number", "title", "decidedOn"]), Office.Act(Clerk), default))).Refusal);

        var second = (await Office.Run((ShowImport op) => op.Run(Upload("penalty", csv).GetAwaiter().GetResult(), Clerk, default))).Value;

        Assert.Equal(["party", "partyKind", "number", "title", "decidedOn"], second.Columns.Select(column => column.Field));
    }

    [Fact]
    public async Task A_list_without_a_required_column_is_not_tried()
    {
        await Given();
        var id = await Upload("penalty", "行政相对人名称,处罚决定日期\r\n张三,2024-01-01\r\n");

        Assert.Equal("register-import.required", (await Office.Run((MatchColumns op) => op.Run(new(id, ["party", "decidedOn"]), Office.Act(Clerk), default))).Refusal?.Code);
    }

    [Fact]
    public async Task An_import_goes_on_after_the_batches_that_a_stopped_program_left()
    {
        await Given();
        var csv = new StringBuilder(PenaltyHeader).AppendLine();
        for (var i = 1; i <= WorkOnImports.Batch + 10; i++)
        {
            csv.AppendLine($"云岭县第{i}商店有限公司,法人,,,云市监罚〔2024〕{i}号,无照经营,,0.1,2024-03-01");
        }

        var id = await Upload("penalty", csv.ToString());
        await Try(id);
        await Office.Run((WriteList op) => op.Run(new(id), Office.Act(Clerk), default));
        await Office.Ask(db => db.RegisterImports.Where(i => i.Id == id).ExecuteUpdateAsync(i => i.SetProperty(r => r.RowsDone, WorkOnImports.Batch).SetProperty(r => r.RowsGood, WorkOnImports.Batch)));

        var done = await Work(id);

        Assert.Equal((ImportState.Done, WorkOnImports.Batch + 10), (done.State, done.RowsGood));
        Assert.Equal(10, await Office.Ask(db => db.Decisions.CountAsync()));
    }

    [Theory]
    [InlineData("\u4E2D", "list.none")]
    [InlineData("%PDF-1.4 x", "list.none")]
    public async Task What_is_no_list_is_refused_and_not_kept(string content, string code)
    {
        await Given();

        var refused = await Office.Run((UploadList op) => op.Run(new("market", "penalty", new MemoryStream(content == "\u4E2D" ? [0xD0, 0xCF, 0x11, 0xE0, 1] : Encoding.UTF8.GetBytes(content)), "x.xls"), Office.Act(Clerk), default));

        Assert.Equal(content == "\u4E2D" ? "list.old-workbook" : code, refused.Refusal?.Code);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Office.Settings.Data, "imports")));
    }
}

public sealed class ImportTests_on_SQLite() : ImportTests(Database.SQLite);

public sealed class ImportTests_on_PostgreSQL() : ImportTests(Database.PostgreSQL);
