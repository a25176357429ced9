using System.Text;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Reports.Rollup;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Organs;

public abstract class OrganListTests(Database database) : OfficeTests(database)
{
    private const string List = """
        名称,代码,上级,类型,层级,汇总,规章制定权,电话
        青禾镇水务站,zhan,qinghe,部门,乡,,否,0000-3
        云岭县人民政府,yunling,,政府,县,是,否,0000-1
        青禾镇人民政府,qinghe,云岭县人民政府,乡镇,乡,,,0000-2
        """;

    [Fact]
    public async Task A_list_is_taken_in_whatever_the_order_of_its_rows()
    {
        var imported = (await Import(List)).Value;

        Assert.True(imported.Written);
        Assert.Empty(imported.Errors);
        Assert.Empty(imported.UnknownColumns);
        Assert.Equal(3, imported.Added.Count);
        Assert.Equal(["yunling/", "yunling/qinghe/", "yunling/qinghe/zhan/"], await Office.Ask(db => db.Organs.OrderBy(o => o.Path).Select(o => o.Path).ToListAsync()));
    }

    [Fact]
    public async Task A_dry_run_says_what_would_happen_and_does_nothing()
    {
        var planned = (await Import(List, dryRun: true)).Value;

        Assert.False(planned.Written);
        Assert.Equal(3, planned.Added.Count);
        Assert.Empty(await Office.Ask(db => db.Organs.ToListAsync()));
        Assert.Empty(await Office.Ask(db => db.History.ToListAsync()));
    }

    [Fact]
    public async Task Every_mistake_is_named_with_its_row_and_column_and_nothing_is_written()
    {
        var outcome = (await Import("""
            名称,代码,上级,类型,统一社会信用代码,设立日期
            云岭县人民政府,yunling,,政府,91350100M000100Y44,
            青禾镇人民政府,Qing He,yunling,乡镇,,2019年13月1日
            白石镇人民政府,baishi,不存在的县,公司,,

            黑石镇人民政府,yunling,,乡镇,,
            """)).Value;

        Assert.False(outcome.Written);
        Assert.Equal(
            [(2, "统一社会信用代码"), (3, "代码"), (3, "设立日期"), (4, "上级"), (4, "类型"), (6, "代码")],
            outcome.Errors.Select(error => (error.Row, error.Column!)).Distinct().Order());
        Assert.Contains("校验位", outcome.Errors[0].What.Zh);
        Assert.Empty(await Office.Ask(db => db.Organs.ToListAsync()));
    }

    [Fact]
    public async Task What_is_exported_can_be_imported_again_and_rolled_up_by()
    {
        await Import(List);

        var csv = (await Office.Run((ExportOrgans export) => export.Run(Actor.System()))).Csv();
        var again = (await Office.Run((ImportOrgans import) => import.Run(new(csv, "机关名录.csv", false), Office.Act()))).Value;

        Assert.Equal((0, 0, 3), (again.Added.Count, again.Changed.Count, again.Unchanged));
        Assert.Empty(again.Errors);
        var tree = OrganTreeCsv.Read(csv);
        Assert.Empty(tree.Problems);
        Assert.Equal("qinghe", tree.Tree!.Organs.Single(organ => organ.Code == "zhan").Parent?.Code);
    }

    [Fact]
    public async Task A_second_list_changes_what_it_says_and_leaves_the_rest()
    {
        await Import(List);

        var changed = (await Import("名称,代码,简称,备注\n青禾镇人民政府,qinghe,青禾镇,无关\n")).Value;

        Assert.Equal(["青禾镇人民政府"], changed.Changed);
        Assert.Equal(["备注"], changed.UnknownColumns);
        var organ = await Office.Ask(db => db.Organs.SingleAsync(o => o.Code == "qinghe"));
        Assert.Equal(("青禾镇", "0000-2", OrganType.Township), (organ.ShortName, organ.Contact.Phone, organ.Type));
    }

    [Fact]
    public async Task An_administrator_changes_only_the_organs_below_them()
    {
        await Import(List);
        var qinghe = An.Actor(Role.Administrator, await Office.Ask(db => db.Organs.SingleAsync(o => o.Code == "qinghe")), withSubtree: true);

        Assert.NotEmpty((await Import("名称,代码\n云岭县政府,yunling\n", actor: qinghe)).Value.Errors);
        Assert.NotEmpty((await Import("名称,代码\n新的县政府,xin\n", actor: qinghe)).Value.Errors);
        Assert.True((await Import("名称,代码,上级\n青禾镇林业站,linye,qinghe\n", actor: qinghe)).Value.Written);
        Assert.NotNull((await Import(List, actor: An.Actor(Role.InformationOfficer, An.Organ(), true))).Refusal);
    }

    [Theory]
    [InlineData("", "organ-list.header")]
    [InlineData("甲,乙\n1,2\n", "organ-list.header")]
    [InlineData("名称\n青禾镇人民政府\n", "organ-list.header")]
    [InlineData("%PDF-1.7\n", "organ-list.kind")]
    public async Task A_file_that_is_no_list_is_refused(string text, string code) => Assert.Equal(code, (await Import(text)).Refusal?.Code);

    private Task<Outcome<ImportedOrgans>> Import(string csv, bool dryRun = false, Actor? actor = null) =>
        Office.Run((ImportOrgans import) => import.Run(new(Encoding.UTF8.GetBytes(csv), "名录.csv", dryRun), Office.Act(actor)));
}

public sealed class OrganListTests_on_SQLite() : OrganListTests(Database.SQLite);

public sealed class OrganListTests_on_PostgreSQL() : OrganListTests(Database.PostgreSQL);
