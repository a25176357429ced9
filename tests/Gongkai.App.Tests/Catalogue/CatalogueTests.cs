using System.Text;
using Gongkai.App.Catalogue;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Catalogue;

public abstract class CatalogueTests(Database database) : CatalogueOffice(database)
{
    [Fact]
    public async Task A_template_gives_an_organ_the_rows_of_its_level_and_gives_them_once()
    {
        await Given();

        var first = (await Take(Township, "art-20", "art-21-township", "art-21-county", "social-assistance")).Value;
        var again = (await Take(Township, "art-20")).Value;

        Assert.Equal(0, first.Standing);
        Assert.Equal((0, first.Added - 8 - 3), (again.Added, again.Standing));
        var rows = (await Shown(Township)).Rows;
        Assert.Equal(first.Added, rows.Count);
        Assert.DoesNotContain(rows, row => row.Row.MatterCode.StartsWith("21-county", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(row => row.Row.Order));
    }

    [Fact]
    public async Task Every_fault_of_a_row_is_named_and_nothing_is_written()
    {
        await Given();
        var fields = RowFields.Empty with { Deadline = DeadlineChoice.YearlyBy, Day = "2月30日", Matter = "21-county-1", Channels = [] };

        var saved = (await Office.Run((SaveCatalogueRow save) => save.Run(new(Township.Code, null, 0, fields), Office.Act(Clerk), default))).Value;

        Assert.Null(saved.Id);
        Assert.Equal(["First", "Elements", "Basis", "Day", "Matter", "Channels"], saved.Faults.Select(fault => fault.Field));
        Assert.Empty((await Shown(Township)).Rows);
    }

    [Fact]
    public async Task A_row_changed_meanwhile_is_not_overwritten()
    {
        await Given();
        await Take(Township, "art-21-township");
        var row = await Row(Township, "宅基地使用审核结果");
        var fields = RowFields.Of(row) with { Owner = "自然资源所" };

        var first = await Office.Run((SaveCatalogueRow save) => save.Run(new(Township.Code, row.Id, row.Revision, fields), Office.Act(Clerk), default));
        var second = await Office.Run((SaveCatalogueRow save) => save.Run(new(Township.Code, row.Id, row.Revision, fields with { Owner = "综合办" }), Office.Act(Clerk), default));

        Assert.Null(first.Refusal);
        Assert.Equal("catalogue.changed", second.Refusal?.Code);
        Assert.Equal("自然资源所", (await Row(Township, "宅基地使用审核结果")).Owner);
    }

    [Fact]
    public async Task Only_those_who_keep_the_catalogue_change_it()
    {
        await Given();
        await Take(Township, "art-21-township");
        var row = await Row(Township, "宅基地使用审核结果");

        foreach (var actor in new[] { An.Actor(Role.FirstReviewer, Township), An.Actor(Role.Supervisor, County, withSubtree: true) })
        {
            Assert.Equal("catalogue.not-allowed", (await Office.Run((ArrangeCatalogueRow arrange) => arrange.Run(new(row.Id, ArrangeCatalogueRow.What.Up), Office.Act(actor), default))).Refusal?.Code);
        }

        Assert.Equal("catalogue.not-found", (await Office.Run((ArrangeCatalogueRow arrange) => arrange.Run(new(row.Id, ArrangeCatalogueRow.What.Up), Office.Act(An.Actor(Role.InformationOfficer, County)), default))).Refusal?.Code);
        Assert.Null((await Office.Run((ArrangeCatalogueRow arrange) => arrange.Run(new(row.Id, ArrangeCatalogueRow.What.Up), Office.Act(Clerk), default))).Refusal);
        Assert.Equal("宅基地使用审核结果", (await Shown(Township)).Rows[2].Row.Second);
    }

    [Fact]
    public async Task A_retired_row_leaves_the_list_and_stays_in_the_record()
    {
        await Given();
        await Take(Township, "art-21-township");
        var row = await Row(Township, "房屋征收补偿");

        Assert.Equal("catalogue.because", (await Office.Run((ArrangeCatalogueRow arrange) => arrange.Run(new(row.Id, ArrangeCatalogueRow.What.Retire), Office.Act(Clerk), default))).Refusal?.Code);
        await Office.Run((ArrangeCatalogueRow arrange) => arrange.Run(new(row.Id, ArrangeCatalogueRow.What.Retire, "职能已划转"), Office.Act(Clerk), default));

        var shown = await Shown(Township);
        Assert.Equal(7, shown.Rows.Count);
        Assert.Equal(("房屋征收补偿", "职能已划转"), (shown.Retired.Single().Second, shown.Retired.Single().RetiredBecause));
        await Office.Run((ArrangeCatalogueRow arrange) => arrange.Run(new(row.Id, ArrangeCatalogueRow.What.Restore), Office.Act(Clerk), default));
        Assert.Equal(8, (await Shown(Township)).Rows.Count);
    }

    [Fact]
    public async Task A_copy_takes_what_binds_the_level_and_is_not_there_yet()
    {
        await Given();
        await Take(County, "art-21-county", "social-assistance");
        await Take(Township, "social-assistance");

        var copied = (await Office.Run((CopyCatalogue copy) => copy.Run(new(Township.Code, County.Code), Office.Act(Clerk), default))).Value;

        Assert.Equal(new CopyCatalogue.Copied(0, 3, 7), copied);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task What_is_exported_can_be_imported_again_and_changes_nothing(string kind)
    {
        await Given();
        await Take(Township, "art-20", "art-21-township", "disaster-relief");
        var file = (await Office.Run((ExportCatalogue export) => export.Run(new(Township.Code, kind), Office.Act(Clerk), default))).Value;

        var same = (await Import(file, "目录." + kind)).Value;
        Assert.Empty(same.Errors.Select(error => $"{error.Row} {error.Column}: {error.What.Zh}"));
        Assert.Equal((0, 0), (same.Added.Count, same.Changed.Count));
        Assert.Equal((await Shown(Township)).Rows.Count, same.Unchanged);

        var other = An.Organ("liuxi", "柳溪镇人民政府", County);
        await Office.Given(other);
        var there = (await Office.Run((ImportCatalogue import) => import.Run(new(other.Code, file, "目录." + kind, null, false), Office.Act(), default))).Value;
        Assert.Equal(same.Unchanged, there.Added.Count);
        Assert.Equal((await Shown(Township)).Rows.Select(row => RowText(row.Row)), (await Shown(other)).Rows.Select(row => RowText(row.Row).Replace("青禾镇", "柳溪镇")));
    }

    [Fact]
    public async Task A_printed_list_with_merged_cells_ticks_and_its_own_words_is_read()
    {
        await Given();
        const string List = """
            序号,公开事项,,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开对象,,公开方式,,公开层级,,,备注
            ,一级事项,二级事项,,,,,,全社会,特定群众,主动,依申请公开,县级,乡级,村级,
            1,养老服务,高龄津贴,对象、标准,老年人权益保障法,自信息形成之日起二十个工作日内,镇政府,■政府网站 □政府公报 ■社区/企事业单位/村公示栏（电子屏）,√,,√,,,√,√,无
            2,,老年食堂,地址、价格,同上,及时公开,青禾镇人民政府,政府网站、微信公众号,,60周岁以上老人,,√,,√,,
            3,危房改造,,名单,文件,按省里规定,青禾镇人民政府,■政府网站,√,,√,,,√,,
            """;

        var planned = (await Import(Encoding.UTF8.GetBytes(List), "目录.csv", dryRun: true)).Value;
        Assert.Equal((null, 3), (planned.Id, planned.Added.Count));
        Assert.Empty((await Shown(Township)).Rows);
        Assert.Equal((5, "公开时限"), (planned.Remarks.Single().Row, planned.Remarks.Single().Column));
        Assert.Equal(["备注"], planned.UnknownColumns);

        await Import(Encoding.UTF8.GetBytes(List), "目录.csv");
        var rows = (await Shown(Township)).Rows.Select(row => row.Row).ToList();
        Assert.Equal(["养老服务：高龄津贴", "养老服务：老年食堂", "危房改造"], rows.Select(row => row.Name));
        Assert.Equal(["website notice-board", "website new-media", "website"], rows.Select(row => row.Channels));
        Assert.Equal([new DeadlineRule { WorkingDays = 20 }, new DeadlineRule(), new DeadlineRule()], rows.Select(row => row.Deadline));
        Assert.Equal("按省里规定", rows[2].Deadline());
        Assert.Equal((null, "60周岁以上老人"), (rows[0].Audience, rows[1].Audience));
        Assert.Equal("Township Village", rows[0].Levels);
        Assert.Equal(("镇政府", null), (rows[0].Body, rows[1].Body));
        Assert.Equal("20-15", rows[0].MatterCode);
    }

    [Fact]
    public async Task A_list_with_a_mistake_writes_nothing_and_names_every_row()
    {
        await Given();

        var imported = (await Import(Encoding.UTF8.GetBytes("""
            一级事项,二级事项,公开内容,公开依据,公开渠道和载体,更新频率,条例事项
            养老服务,高龄津贴,对象,依据,政府网站,每月,社会救助
            养老服务,高龄津贴,对象,依据,政府网站,每月,社会救助
            养老服务,老年食堂,,依据,政府网站,每周,社会救助
            城市建设,道路,里程,依据,电报,每年,市政建设
            """), "目录.csv")).Value;

        Assert.Null(imported.Id);
        Assert.Equal([(3, "一级事项"), (4, "更新频率"), (5, "公开渠道和载体"), (5, "条例事项")], imported.Errors.Select(error => (error.Row, error.Column!)).Order());
        Assert.Empty((await Shown(Township)).Rows);
    }

    [Fact]
    public async Task An_import_is_taken_back_but_for_what_was_worked_on_since()
    {
        await Given();
        await Take(Township, "art-21-township");
        var imported = (await Import(Encoding.UTF8.GetBytes("""
            一级事项,二级事项,公开内容,公开依据,责任科室
            社会救助,救助对象和资金发放,新的要素,依据,民政办
            宅基地审核,宅基地使用审核结果,新的要素,依据,自然资源所
            养老服务,老年食堂,地址,依据,民政办
            养老服务,高龄津贴,标准,依据,民政办
            """), "目录.csv")).Value;
        Assert.Equal((2, 2), (imported.Added.Count, imported.Changed.Count));
        await GivenItem(await Row(Township, "老年食堂"), null, new DateOnly(2026, 9, 1));
        var touched = await Row(Township, "宅基地使用审核结果");
        await Office.Run((SaveCatalogueRow save) => save.Run(new(Township.Code, touched.Id, touched.Revision, RowFields.Of(touched) with { Owner = "规建办" }), Office.Act(Clerk), default));

        var undone = (await Office.Run((UndoCatalogueImport undo) => undo.Run(new(imported.Id!.Value), Office.Act(Clerk), default))).Value;

        Assert.Equal((1, 1), (undone.Removed, undone.Restored));
        Assert.Equal(["养老服务：老年食堂", "宅基地审核：宅基地使用审核结果"], undone.Kept);
        Assert.Null((await Row(Township, "救助对象和资金发放")).Owner);
        Assert.Equal("catalogue.undone", (await Office.Run((UndoCatalogueImport undo) => undo.Run(new(imported.Id!.Value), Office.Act(Clerk), default))).Refusal?.Code);
    }

    private Task<Outcome<ImportedCatalogue>> Import(byte[] file, string name, bool dryRun = false) =>
        Office.Run((ImportCatalogue import) => import.Run(new(Township.Code, file, name, null, dryRun), Office.Act(Clerk), default));

    private static string RowText(CatalogueRow row) =>
        $"{row.First}|{row.Second}|{row.Elements}|{row.Basis}|{row.Deadline()}|{row.Every}|{row.Duration}|{row.Channels}|{row.Audience}|{row.Levels}|{row.MatterCode}|{row.ThemeCode}|{row.Column}|{row.Publicity}";
}

public sealed class CatalogueTests_on_SQLite() : CatalogueTests(Database.SQLite);

public sealed class CatalogueTests_on_PostgreSQL() : CatalogueTests(Database.PostgreSQL);
