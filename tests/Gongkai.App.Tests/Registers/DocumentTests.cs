using Gongkai.App.Registers.CleanUps;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Registers.Public;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Registers;

public abstract class DocumentTests(Database database) : RegisterTests(database)
{
    private const string List = "标题,文件种类,发文字号,成文日期,施行日期,有效期至,废止日期,废止依据,修改日期,修改依据\r\n"
        + "云岭县集贸市场管理办法,规范性文件,云市监规〔2022〕1号,2022-01-10,2022-02-01,2027-01-31,,,2023-05-01,云市监规〔2023〕1号\r\n"
        + "云岭县电梯安全管理规定,规范性文件,云市监规(2022)第03号,2022-06-01,,,2024-01-01,云市监规〔2023〕2号,,\r\n"
        + "云岭县广告管理办法,规范性文件,云市监规〔2022〕3号,2022-08-01,,2023-12-31,,,,\r\n"
        + "云岭县食品小作坊管理办法,规范性文件,云市监规〔2023〕1号,2023-04-20,2023-05-01,,,,,\r\n";

    [Fact]
    public async Task Imported_documents_have_the_effect_that_the_list_tells()
    {
        await Given();
        await Brought("document", List);

        var listed = (await Office.Run((ListDocuments op) => op.Run(new(null, null, null, null, null), Clerk, default))).Lines;

        Assert.Equal(["云岭县食品小作坊管理办法 现行有效", "云岭县广告管理办法 到期", "云岭县电梯安全管理规定 废止", "云岭县集贸市场管理办法 已修改"], listed.Select(line => $"{line.Title} {line.StateName}"));
    }

    [Fact]
    public async Task The_database_and_the_law_tell_the_same_effect()
    {
        await Given();
        await Brought("document", List);
        var documents = await Office.Ask(db => db.Documents.Include(d => d.Events).AsNoTracking().ToListAsync());

        var looked = 0;
        for (var day = new DateOnly(2021, 12, 1); day < new DateOnly(2028, 1, 1); day = day.AddMonths(1))
        {
            foreach (var state in Enum.GetValues<EffectState>())
            {
                var asked = await Office.Ask(db => DocumentQueries.InState(db.Documents, state, day).Select(d => d.Title).OrderBy(title => title).ToListAsync());
                Assert.Equal(documents.Where(d => d.Effect.On(day) == state).Select(d => d.Title).Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
                looked += asked.Count;
            }
        }

        Assert.True(looked > 100, $"only {looked} were looked at");
    }

    [Fact]
    public async Task The_cells_count_the_same_in_the_database_as_by_the_rule()
    {
        await Given();
        await Brought("document", List);
        var (rules, today) = (LawBook.Embedded.Counting, new DateOnly(2026, 1, 1));
        var documents = await Office.Ask(db => db.Documents.Include(d => d.Events).AsNoTracking().ToListAsync());

        var counts = new List<string>();
        foreach (var year in new[] { 2022, 2023, 2024 })
        {
            foreach (var cell in rules.Cells.Where(cell => cell.Kind == DocumentKind.NormativeDocument))
            {
                var counted = await Office.Ask(db => DocumentQueries.Counted(db.Documents, rules, cell, year, today).CountAsync());
                Assert.Equal(documents.Count(d => d.Leads && rules.Counts(cell.Count!.Value, d.Effect, year, new DateOnly(year, 12, 31))), counted);
                counts.Add($"{year} {cell.Count} {counted}");
            }
        }

        // The market rules and two more are made in 2022; one is made in 2023 and two end on 1 January 2024, the one repealed, the other run out.
        Assert.Equal(
            ["2022 Issued 3", "2022 Repealed 0", "2022 InForce 3", "2023 Issued 1", "2023 Repealed 0", "2023 InForce 4", "2024 Issued 0", "2024 Repealed 2", "2024 InForce 2"], counts);
    }

    [Fact]
    public async Task Doubles_and_gaps_of_numbers_are_found_whatever_their_spelling()
    {
        await Given();
        await Brought("document", List);

        var found = (await Office.Run((FindNumbers op) => op.Run("market", Clerk, default))).Value.Series.Single(series => series.Year == 2022);
        await Office.Run((ExplainNumber op) => op.Run(new("market", "云市监规[2022]2号", "该号用于函"), Office.Act(Clerk), default));
        var explained = (await Office.Run((FindNumbers op) => op.Run("market", Clerk, default))).Value.Series.Single(series => series.Year == 2022);

        Assert.Equal("云市监规〔2022〕3号", Assert.Single(found.Twice).Number);
        Assert.Equal(("云市监规〔2022〕2号", (string?)null), Assert.Single(found.Missing));
        Assert.Equal(0, explained.Unexplained);
    }

    [Fact]
    public async Task A_document_and_the_one_that_amended_it_lead_to_each_other()
    {
        await Given();
        await Brought("document", List);
        var (old, newer) = (await Named("广告"), await Named("小作坊"));

        var refused = await Office.Run((RecordEvent op) => op.Run(new(old.Id, old.Revision, EffectAct.Repealed, new DateOnly(2025, 1, 1), null, "云市监规〔2023〕1号", null, null), Office.Act(Clerk), default));
        var market = await Named("集贸");
        var recorded = await Office.Run((RecordEvent op) => op.Run(new(market.Id, market.Revision, EffectAct.Repealed, new DateOnly(2025, 1, 1), null, "云市监规（2023）第1号", null, "已被取代"), Office.Act(Clerk), default));
        var shown = (await Office.Run((ShowDocument op) => op.Run(newer.Id, Clerk, default))).Value;

        Assert.Equal("document.event-ended", refused.Refusal?.Code);
        Assert.Null(recorded.Refusal);
        Assert.Contains(shown.Changed, changed => changed.Document.Title == "云岭县集贸市场管理办法" && changed.What == "废止");
        Assert.Contains((await Office.Run((ShowDocument op) => op.Run(market.Id, Clerk, default))).Value.Events, happened => happened.Link?.Id == newer.Id);
    }

    [Fact]
    public async Task An_event_against_an_older_revision_is_refused()
    {
        await Given();
        await Brought("document", List);
        var document = await Named("小作坊");
        await Office.Run((RecordEvent op) => op.Run(new(document.Id, document.Revision, EffectAct.Amended, new DateOnly(2025, 1, 1), null, "某决定", null, null), Office.Act(Clerk), default));

        Assert.Equal("office.changed-meanwhile", (await Office.Run((RecordEvent op) =>
            op.Run(new(document.Id, document.Revision, EffectAct.Repealed, new DateOnly(2025, 1, 1), null, "某决定", null, null), Office.Act(Clerk), default))).Refusal?.Code);
    }

    [Fact]
    public async Task A_clean_up_ends_what_it_decides_to_end_and_nothing_else()
    {
        await Given();
        await Brought("document", List);
        var cleanUp = (await Office.Run((StartCleanUp op) => op.Run(new("market", null), Office.Act(Clerk), default))).Value;
        var sheet = (await Office.Run((ShowCleanUp op) => op.Run(cleanUp.Id, Clerk, default))).Value;
        Assert.Equal(["云岭县集贸市场管理办法", "云岭县食品小作坊管理办法"], sheet.Rows.Select(row => row.Title));

        Assert.Equal("clean-up.undecided", (await Close(cleanUp.Id, "清理决定")).Refusal?.Code);
        await Office.Run((DecideCleanUp op) => op.Run(new(cleanUp.Id, [new(sheet.Rows[0].Id, CleanUpDecision.DeclareVoid, "任务已完成"), new(sheet.Rows[1].Id, CleanUpDecision.Keep, null)]), Office.Act(Clerk), default));
        Assert.Equal("clean-up.by", (await Close(cleanUp.Id, null)).Refusal?.Code);
        Assert.Null((await Close(cleanUp.Id, "云市监发〔2026〕9号")).Refusal);

        Assert.Equal((EffectState.DeclaredVoid, EffectState.InForce), ((await Named("集贸")).StateOn(Office.Act().Today), (await Named("小作坊")).StateOn(Office.Act().Today)));
        Assert.NotEmpty(await Office.Run((ShowCleanUp op) => Task.FromResult(op.Docx(sheet))));
    }

    [Fact]
    public async Task The_public_sees_what_somebody_else_released_with_its_caption()
    {
        await Given();
        await Brought("document", List);
        var document = await Named("集贸");
        Assert.Equal(0, (await Library()).Total);

        await Office.Run((SaveText op) => op.Run(new(document.Id, document.Revision, new DateOnly(2022, 2, 1), "第一条 为了规范<b>集贸市场</b>。\n第二条 本办法自发布之日起施行。", null), Office.Act(Clerk), default));
        Assert.Null((await Office.Run((PublishDocument op) => op.Run(new(document.Id), Office.Act(Reviewer), default))).Refusal);

        var shown = (await Office.Run((FindPublicDocument op) => op.Run("market", document.Serial, null, default)))!;
        Assert.Equal("（2022年1月10日云岭县市场监督管理局以云市监规〔2022〕1号公布　根据2023年5月1日《云市监规〔2023〕1号》修正　自2022年2月1日起施行　有效期至2027年1月31日）", shown.Caption);
        Assert.Contains("&lt;b&gt;", shown.Text!.Body);
        Assert.Equal("云岭县集贸市场管理办法", Assert.Single((await Library("云市监规[2022]01号")).Lines).Title);
    }

    private Task<PublicDocuments.Answer> Library(string? words = null) => Office.Run((PublicDocuments op) => op.Run(new(DocumentKind.NormativeDocument, Words: words), default));

    private Task<Outcome<CleanUp>> Close(Guid id, string? by) => Office.Run((CloseCleanUp op) => op.Run(new(id, by, Office.Act().Today), Office.Act(Clerk), default));

    private Task<RegisteredDocument> Named(string part) => Office.Ask(db => db.Documents.AsNoTracking().Include(d => d.Events).SingleAsync(d => d.Title.Contains(part)));
}

public sealed class DocumentTests_on_SQLite() : DocumentTests(Database.SQLite);

public sealed class DocumentTests_on_PostgreSQL() : DocumentTests(Database.PostgreSQL);
