using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Backups;
using Gongkai.App.Publishing;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Tests.Search;

/// <summary>What is published is found at once, what is withdrawn is gone at once, and the words are understood as people write them.</summary>
public abstract class SearchPublicTests(Database database) : OfficeTests(database)
{
    private readonly Database database = database;

    [Fact]
    public async Task What_is_published_is_found_by_title_text_attachment_and_index_number()
    {
        var search = await new SearchOffice(Office).Given();
        await search.Publish(search.Township, 1, "青禾镇农村宅基地审批管理实施细则", "<p>宅基地面积不得超过规定标准。</p><p>由村民小组讨论。</p>", (item, version) =>
            version.Attachments.Add(new ItemAttachment { VersionId = version.Id, FileHash = "a", Name = "申请表.docx", ContentType = "x", Size = 1, Order = 1, Text = "申请人与四邻签字" }));
        await search.Publish(search.County, 1, "云岭县2025年部门预算公开说明");

        Assert.Equal(["青禾镇农村宅基地审批管理实施细则"], await search.Titles("宅基地"));
        Assert.Equal(["青禾镇农村宅基地审批管理实施细则"], await search.Titles("村民小组 面积"));
        Assert.Equal(["青禾镇农村宅基地审批管理实施细则"], await search.Titles("四邻签字"));
        Assert.Equal(["云岭县2025年部门预算公开说明"], await search.Titles("2025 预算"));
        Assert.Equal(["云岭县2025年部门预算公开说明"], await search.Titles("yunling-202501-00001"));
        Assert.Empty(await search.Titles("宅基地 预算"));
    }

    [Fact]
    public async Task What_is_taken_away_is_gone_with_its_transaction_and_what_is_changed_is_found_by_its_new_words()
    {
        var search = await new SearchOffice(Office).Given();
        var one = await search.Publish(search.Township, 1, "河道采砂许可公告", "<p>限采期为三个月。</p>");
        var other = await search.Publish(search.Township, 2, "河道清淤公告");

        await search.Change(index => index.Remove(one.Id, default));

        Assert.Equal(["河道清淤公告"], await search.Titles("河道"));
        Assert.Empty(await search.Titles("限采期"));

        var (entry, text) = ItemEntry.Of(other, other.Versions[0]);
        entry.Title = "河道整治公告";
        await search.Change(index => index.Put(entry, text, default));

        Assert.Equal(["河道整治公告"], await search.Titles("整治"));
        Assert.Empty(await search.Titles("清淤"));
    }

    [Fact]
    public async Task Nothing_is_found_of_a_publication_whose_transaction_fails()
    {
        var search = await new SearchOffice(Office).Given();
        await search.Publish(search.Township, 1, "第一份");
        var again = PublicOffice.Published(search.Township, 1, "同号的另一份", "<p>正文</p>", Office.Clock.Now);   // the same number twice is refused by the table

        await Assert.ThrowsAsync<DbUpdateException>(() => PublicOffice.Publish(Office.Services, Office.Act(), again));

        Assert.Empty(await search.Titles("同号的另一份"));
    }

    [Theory]
    [InlineData("云政发〔2025〕3号")]
    [InlineData("云政发[2025]3号")]
    [InlineData("云政发【2025】 3号")]
    [InlineData("云政发（2025）03号")]
    [InlineData("云政发2025 3")]
    [InlineData("云政发2025年第3号")]
    [InlineData("云政发〔２０２５〕３号")]
    public async Task A_document_number_is_found_first_however_it_is_written(string typed)
    {
        var search = await new SearchOffice(Office).Given();
        await search.Publish(search.County, 1, "关于加强防汛工作的通知", with: (_, version) => version.DocumentNumber = "云政发〔2025〕3号");
        await search.Publish(search.County, 2, "关于加强抗旱工作的通知", "<p>根据云政发〔2025〕3号，另见第3页。</p>", (_, version) => version.DocumentNumber = "云政发〔2025〕13号");

        Assert.Equal("关于加强防汛工作的通知", (await search.Titles(typed))[0]);
    }

    [Fact]
    public async Task A_phrase_in_quotes_stands_together_and_words_without_quotes_need_not()
    {
        var search = await new SearchOffice(Office).Given();
        await search.Publish(search.County, 1, "一", "<p>公共资源交易目录</p>");
        await search.Publish(search.County, 2, "二", "<p>公共设施；资源税；交易会</p>");

        Assert.Equal(2, (await search.Titles("公共 资源 交易")).Count);
        Assert.Equal(["一"], await search.Titles("“公共资源交易”"));
        Assert.Equal(["一"], await search.Titles("\"公共资源\" 目录"));
    }

    [Fact]
    public async Task Full_width_and_capitals_are_the_same_as_half_width_and_small_letters()
    {
        var search = await new SearchOffice(Office).Given();
        await search.Publish(search.County, 1, "关于ＰＭ2.5监测的公告");

        Assert.Equal(["关于ＰＭ2.5监测的公告"], await search.Titles("pm2.5"));
        Assert.Equal(["关于ＰＭ2.5监测的公告"], await search.Titles("ＰＭ２.５ 监测"));
    }

    [Fact]
    public async Task Words_of_one_meaning_find_each_other_but_a_phrase_is_meant_to_the_letter()
    {
        var search = await new SearchOffice(Office).Given();
        await search.Publish(search.Township, 1, "青禾镇农村最低生活保障对象公示");

        Assert.Equal(["青禾镇农村最低生活保障对象公示"], await search.Titles("农村低保"));
        Assert.Empty(await search.Titles("“农村低保”"));
    }

    [Fact]
    public async Task Filters_narrow_what_is_found_and_what_is_listed_in_the_same_way()
    {
        var search = await new SearchOffice(Office).Given();
        await search.Publish(search.County, 1, "县级预算", with: (item, version) => (item.MatterCode, item.ThemeCode, version.IssuedOn) = ("20-7", "04", new DateOnly(2024, 12, 1)));
        await search.Publish(search.Township, 1, "镇级预算", with: (item, version) => (item.MatterCode, item.ThemeCode, version.IssuedOn) = ("20-7", "02", new DateOnly(2025, 1, 2)));
        var document = await search.Publish(search.Township, 2, "预算管理办法", kind: ItemKind.NormativeDocument, with: (item, version) => (item.MatterCode, item.ThemeCode, version.IssuedOn) = ("20-1", "04", new DateOnly(2025, 1, 3)));
        await search.Change(index => index.SetValidity(document.Id, "in-force", default));

        async Task Same(PublicFilter filter, params string[] expected)
        {
            Assert.Equal(expected, (await search.Titles("预算", filter)).Order(StringComparer.Ordinal));
            Assert.Equal(expected, (await search.List(filter)).Lines.Select(line => line.Title).Order(StringComparer.Ordinal));
            Assert.Equal(expected.Length, (await search.List(filter)).Count);
        }

        await Same(new() { Organ = "qinghe" }, "镇级预算", "预算管理办法");
        await Same(new() { Organ = "yunling" }, "县级预算");
        await Same(new() { Organ = "yunling", Subtree = true, Theme = "04" }, "县级预算", "预算管理办法");
        await Same(new() { Organ = "qinghe", Subtree = true, Matter = "20-7" }, "镇级预算");
        await Same(new() { Kinds = [PublicKind.NormativeDocument, PublicKind.Rule], Year = 2025 }, "预算管理办法");
        await Same(new() { Validity = "in-force" }, "预算管理办法");
        await Same(new() { Theme = "04", Year = 2024, Organ = "yunling" }, "县级预算");
        await Same(new() { Organ = "nobody" });
        await Same(new() { From = new DateOnly(2025, 1, 7) });
        await Same(new() { From = new DateOnly(2025, 1, 6), To = new DateOnly(2025, 1, 6), Organ = "yunling" }, "县级预算");
    }

    [Fact]
    public async Task The_newest_come_first_whether_minutes_or_years_lie_between_them()
    {
        var search = await new SearchOffice(Office).Given();
        string[] expected = ["第7号公告", "第6号公告", "第5号公告", "第4号公告", "第3号公告", "第2号公告", "第1号公告"];
        foreach (var (number, days) in new[] { (1, 0), (2, 4000), (3, 900), (4, 90), (5, 20), (6, 3), (7, 0) })
        {
            Office.Clock.Advance(TimeSpan.FromDays(days));
            await search.Publish(search.Township, number, $"第{number}号公告", with: (item, _) => item.ThemeCode = "04");
        }

        for (var perPage = 1; perPage <= 4; perPage++)
        {
            var (found, listed) = (new List<string>(), new List<string>());
            for (long? before = null; found.Count < expected.Length;)
            {
                var page = await search.Search("公告", byDate: true, before: before, perPage: perPage);
                found.AddRange(page.Hits.Select(hit => hit.Line.Title));
                listed.AddRange((await search.List(new() { Organ = "qinghe", Theme = "04" }, before, perPage: perPage)).Lines.Select(line => line.Title));   // two conditions: the index of words
                before = page.Older;
            }

            Assert.Equal(expected, found);
            Assert.Equal(expected, listed);
        }

        var upwards = new List<string>();
        for (var (after, more) = (0L, true); more;)
        {
            var page = await search.List(new() { Organ = "qinghe", Theme = "04" }, after: after, perPage: 2);
            upwards.AddRange(page.Lines.Reverse().Select(line => line.Title));
            (after, more) = (page.Lines[0].Row, page.HasNewer);
        }

        Assert.Equal(expected.Reverse(), upwards);
    }

    [Fact]
    public async Task Of_a_word_that_stands_everywhere_no_more_than_a_bound_is_counted_and_ranked_and_every_hit_can_be_reached()
    {
        const int Everywhere = 1050;
        var search = await new SearchOffice(Office).Given();
        await search.Many(search.Township, Everywhere, i => (i == 7 ? "特此公告的旧文" : $"第{i}号文", $"现将第{i}项公布如下。特此公告。"));

        var byRelevance = await search.Search("特此公告");
        Assert.Equal((1000, true, 15), (byRelevance.Count, byRelevance.IsMore, byRelevance.Pages));
        Assert.Equal(["特此公告的旧文", $"第{Everywhere}号文"], byRelevance.Hits.Take(2).Select(hit => hit.Line.Title));   // a title is found however old it is

        var phrase = await search.Search("“特此公告”");
        Assert.Equal((300, true, 15), (phrase.Count, phrase.IsMore, phrase.Pages));
        Assert.Equal("特此公告的旧文", phrase.Hits[0].Line.Title);

        foreach (var words in new[] { "特此公告", "“特此公告”" })
        {
            var (found, before) = (new List<long>(), (long?)null);
            do
            {
                var page = await search.Search(words, byDate: true, before: before, perPage: 100);
                found.AddRange(page.Hits.Select(hit => hit.Line.Number));
                before = page.Older;
            }
            while (before is not null);
            Assert.Equal(Enumerable.Range(1, Everywhere).Reverse().Select(i => (long)i), found);
        }

        var apart = await search.Search("“特此公告 公布如下”");   // all have both, and none together
        Assert.Equal((0, true, true), (apart.Count, apart.IsMore, apart.IsUnfinished));
        var rest = await search.Search("“特此公告 公布如下”", byDate: true, before: apart.Older);
        Assert.Equal((0, false), (rest.Hits.Count, rest.IsUnfinished));
        Assert.True((await search.List(new() { Organ = "qinghe", Theme = "04" })).IsMore);
    }

    [Fact]
    public async Task A_phrase_that_is_not_found_within_the_bound_is_looked_for_further_from_where_the_answer_says()
    {
        var search = await new SearchOffice(Office).Given();
        await search.Many(search.County, 20, i => ($"第{i}号文", i is 3 or 15 ? "河道，采砂规划。" : "采砂规划：河道。"));
        var asked = SearchQuery.Of("“河道 采砂”", Gongkai.Law.LawBook.Embedded.Synonyms).Value;
        Task<FullText.Found> Find(long before, int most) => Office.Ask(db => new PhraseSearch(db, new FullText(db), mostRead: 6, portion: 3).Find(new(asked.Terms, [], Before: before), false, most, default));
        Task<List<long>> Numbers(FullText.Found found) => Office.Ask(db => db.PublicEntries.Where(e => found.Rows.Contains(e.Row)).Select(e => e.Number).ToListAsync());

        var (numbers, questions) = (new List<long>(), 0);
        for (long? before = long.MaxValue; before is { } place; questions++)
        {
            var found = await Find(place, 10);
            numbers.AddRange(await Numbers(found));
            before = found.Rest;
        }

        Assert.Equal([15, 3], numbers);
        Assert.Equal(4, questions);   // 20 texts have the words, and six are read for a question
        Assert.Equal([15], await Numbers(await Find(long.MaxValue, 1)));
    }

    [Fact]
    public async Task A_program_that_indexes_otherwise_than_the_one_before_makes_the_index_anew_at_its_start()
    {
        var search = await new SearchOffice(Office).Given();
        await search.Publish(search.County, 1, "饮用水水源保护区划定方案");
#pragma warning disable EF1002 // Statements of this test.
        await Office.Ask(db => db.Database.ExecuteSqlRawAsync(db.Database.IsNpgsql()
            ? """ALTER TABLE "PublicTexts" DROP COLUMN "Vector", DROP COLUMN "TitleVector"; COMMENT ON TABLE "PublicStamp" IS '1'"""
            : """DROP TABLE "PublicWords"; DROP TABLE "PublicTitles"; CREATE TABLE "PublicSearch" ("rowid"); PRAGMA user_version = 1"""));
#pragma warning restore EF1002

        Assert.Null((await Office.Run((Gongkai.App.Setup.PrepareOffice prepare) => prepare.Run(Office.Act()))).Refusal);

        Assert.Equal(["饮用水水源保护区划定方案"], await search.Titles("水源保护"));
        Assert.Equal(["饮用水水源保护区划定方案"], (await search.Search("保护区划定工作")).Hints.Nearest.Select(line => line.Title));
    }

    [Fact]
    public async Task Pages_of_a_list_join_without_gap_or_double_both_ways()
    {
        var search = await new SearchOffice(Office).Given();
        for (var i = 1; i <= 7; i++)
        {
            await search.Publish(search.County, i, $"第{i}号公告");
        }

        var first = await search.List(perPage: 3);
        var second = await search.List(before: first.Lines[^1].Row, perPage: 3);
        var third = await search.List(before: second.Lines[^1].Row, perPage: 3);
        var back = await search.List(after: third.Lines[0].Row, perPage: 3);
        var last = await search.List(after: 0, perPage: 3);

        Assert.Equal(["第7号公告", "第6号公告", "第5号公告"], first.Lines.Select(line => line.Title));
        Assert.Equal(["第4号公告", "第3号公告", "第2号公告"], second.Lines.Select(line => line.Title));
        Assert.Equal(["第1号公告"], third.Lines.Select(line => line.Title));
        Assert.Equal(second.Lines, back.Lines);
        Assert.Equal(["第3号公告", "第2号公告", "第1号公告"], last.Lines.Select(line => line.Title));
        Assert.Equal((false, true), (first.HasNewer, first.HasOlder));
        Assert.Equal((true, true), (back.HasNewer, back.HasOlder));
        Assert.Equal((true, false), (third.HasNewer, third.HasOlder));
        Assert.Equal((true, false), (last.HasNewer, last.HasOlder));
        Assert.Equal(7, second.Count);

        var byDate = await search.Search("公告", byDate: true, perPage: 3);
        Assert.Equal("第4号公告", (await search.Search("公告", byDate: true, before: byDate.Older, perPage: 3)).Hits[0].Line.Title);
    }

    [Fact]
    public async Task What_the_title_says_comes_before_what_the_text_says()
    {
        var search = await new SearchOffice(Office).Given();
        await search.Publish(search.County, 1, "学前教育补助办法");
        await search.Publish(search.County, 2, "财政工作要点", "<p>落实学前教育投入。</p>");
        await search.Publish(search.County, 3, "学前教育");

        Assert.Equal(["学前教育", "学前教育补助办法", "财政工作要点"], await search.Titles("学前教育"));
    }

    [Fact]
    public async Task The_passage_shows_the_words_marked_and_holds_no_markup()
    {
        var search = await new SearchOffice(Office).Given();
        await search.Publish(search.County, 1, "通知", $"<p>{new string('前', 80)}</p><p>对<b>危房改造</b>户 &lt;script&gt; 给予补助。</p><p>{new string('后', 200)}</p>");

        var hit = (await search.Search("危房改造")).Hits.Single();

        Assert.Equal(["危房改造"], hit.Text.Where(piece => piece.Marked).Select(piece => piece.Text));
        Assert.Contains("户 <script> 给予补助", string.Concat(hit.Text.Select(piece => piece.Text)));
        Assert.Equal("…", hit.Text[0].Text);
        Assert.Equal("…", hit.Text[^1].Text);
    }

    [Theory]
    [InlineData("保", "search.too-short")]
    [InlineData("！？", "search.too-short")]
    public async Task One_character_is_refused_with_advice(string typed, string code)
    {
        var search = await new SearchOffice(Office).Given();

        Assert.Equal(code, (await search.Ask(typed)).Refusal?.Code);
    }

    [Fact]
    public async Task Too_long_a_search_is_refused_and_a_short_word_beside_others_is_named_as_left_out()
    {
        var search = await new SearchOffice(Office).Given();
        await search.Publish(search.County, 1, "低保标准");

        Assert.Equal("search.too-long", (await search.Ask(new string('长', SearchQuery.Longest + 1))).Refusal?.Code);
        Assert.Equal(["高"], (await search.Search("低保 高")).Asked.LeftOut);
    }

    [Theory]
    [InlineData("\" OR 1=1 --")]
    [InlineData("Words : (低保) NOT 标准")]
    [InlineData("低保* AND {标准}")]
    [InlineData("'低保' & !'标准' <-> 低保:*")]
    [InlineData("NEAR(低保 标准, 2) ^低保")]
    [InlineData("低保\\' | (标准")]
    public async Task Operators_that_are_typed_are_only_text(string typed)
    {
        var search = await new SearchOffice(Office).Given();
        await search.Publish(search.County, 1, "低保标准");

        Assert.Null((await search.Ask(typed)).Refusal);
    }

    [Fact]
    public async Task Where_nothing_is_found_it_says_what_to_try()
    {
        var search = await new SearchOffice(Office).Given();
        await search.Publish(search.Township, 1, "青禾镇殡葬服务收费标准");

        Assert.Equal(1, (await search.Search("殡葬", new() { Organ = "yunling" })).Hints.WithoutFilter);
        Assert.Equal(["殡葬"], (await search.Search("殡葬 减免")).Hints.Alone);
        Assert.Equal(["青禾镇殡葬服务收费标准"], (await search.Search("殡葬服务收费价目")).Hints.Nearest.Select(line => line.Title));
    }

    [Fact]
    public async Task The_stamp_of_what_is_public_moves_with_every_change_of_it_and_with_nothing_else()
    {
        var search = await new SearchOffice(Office).Given();
        async Task<string> Stamp() => await Office.Run((PublicStamp stamp) => stamp.Run(default));

        var before = await Stamp();
        var item = await search.Publish(search.County, 1, "公告");
        var published = await Stamp();
        await Office.Given(new Gongkai.App.Outbox.OutboxMessage { Kind = "mail", Payload = "{}", CreatedAt = Office.Clock.Now, DueAt = Office.Clock.Now });
        var otherwise = await Stamp();
        await search.Change(index => index.SetValidity(item.Id, "repealed", default));
        var changed = await Stamp();
        await search.Change(index => index.Remove(item.Id, default));
        var removed = await Stamp();

        Assert.NotEqual(before, published);
        Assert.Equal(published, otherwise);
        Assert.Equal(4, new[] { before, published, changed, removed }.Distinct().Count());
    }

    [Fact]
    public async Task A_restored_office_is_searched_at_once()
    {
        var search = await new SearchOffice(Office).Given();
        await search.Publish(search.County, 1, "饮用水水源保护区划定方案");
        using var zip = new MemoryStream();
        Assert.Null((await Office.Run((BackupOffice backup) => backup.Run(zip, Office.Act()))).Refusal);

        await using var place = new OfficeUnderTest(database);
        zip.Position = 0;
        Assert.Null((await place.Run((RestoreOffice restore) => restore.Run(zip, place.Act()))).Refusal);

        Assert.Equal(["饮用水水源保护区划定方案"], await new SearchOffice(place).Titles("水源保护"));
    }

    [Fact]
    public async Task Rebuilding_finds_what_the_records_say_and_forgets_what_they_do_not()
    {
        var search = await new SearchOffice(Office).Given();
        var item = await search.Publish(search.County, 1, "公园建设方案");
        var lost = PublicOffice.Published(search.County, 2, "湿地保护方案", "<p>正文</p>", Office.Clock.Now);
        await Office.Given(lost);   // published, but nobody told the index
        await search.Change(async index =>
        {
            var (entry, text) = ItemEntry.Of(PublicOffice.Published(search.County, 3, "不存在的方案", "<p>正文</p>", Office.Clock.Now), PublicOffice.Published(search.County, 3, "不存在的方案", "<p>正文</p>", Office.Clock.Now).Versions[0]);
            await index.Put(entry, text, default);
        });
        Assert.Equal(2, (await search.Titles("方案")).Count);

        var rebuilt = (await Office.Run((RebuildIndex rebuild) => rebuild.Run(Office.Act()))).Value;

        Assert.Equal((2, 0, 1), (rebuilt.Items, rebuilt.Reports, rebuilt.Removed));
        Assert.Equal(["公园建设方案", "湿地保护方案"], (await search.Titles("方案")).Order(StringComparer.Ordinal));
        Assert.Equal(item.Id, (await search.Search("公园")).Hits.Single().Line.Id);
    }

    [Fact]
    public async Task A_text_longer_than_can_be_indexed_is_found_by_its_beginning()
    {
        var search = await new SearchOffice(Office).Given();
        var dice = new Random(7);
        var text = new string([.. Enumerable.Range(0, 300_000).Select(_ => (char)dice.Next(0x4e00, 0x9fa5))]);
        await search.Publish(search.County, 1, "长文", $"<p>开头的词语{text}结尾的词语</p>");

        Assert.Equal(["长文"], await search.Titles("开头的词语"));
        Assert.Empty(await search.Titles("结尾的词语"));
    }
}

public sealed class SearchPublicTests_on_SQLite() : SearchPublicTests(Database.SQLite);

public sealed class SearchPublicTests_on_PostgreSQL() : SearchPublicTests(Database.PostgreSQL);
