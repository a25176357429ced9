using System.Text;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Rollup;

namespace Gongkai.Reports.Tests.Rollup;

public sealed class OrganTreeCsvTests
{
    [Theory]
    [InlineData("名称,代码,上级,类型,层级,汇总\n云岭县人民政府,01,,政府,县,是\n云岭县人民政府办公室,0101,01,部门,县,\n青禾镇人民政府,0102,云岭县人民政府,乡镇,乡,否\n")]
    [InlineData("code\tname\tparent\tkind\tlevel\taggregate\n01\t云岭县人民政府\t\tgovernment\tcounty\tyes\n0101\t云岭县人民政府办公室\t01\tdepartment\tcounty\t\n0102\t青禾镇人民政府\t01\ttownship\ttownship\tno\n")]
    public void The_columns_may_be_named_in_Chinese_or_in_English(string csv)
    {
        var reading = OrganTreeCsv.Read(csv);

        Assert.Empty(reading.Problems);
        Assert.Equal(
            ["云岭县人民政府 Aggregate Government County: 云岭县人民政府办公室 青禾镇人民政府", "云岭县人民政府办公室 Own Department County: ", "青禾镇人民政府 Own Township Township: "],
            reading.Tree!.Organs.Select(organ => $"{organ.Name} {organ.Role} {organ.Kind} {organ.Level}: {string.Join(' ', organ.Members.Select(member => member.Name))}"));
    }

    [Theory]
    [InlineData("甲,乙\n", 1, "表头")]
    [InlineData("名称,上级\n青禾镇,白石县\n", 2, "白石县")]
    [InlineData("名称,上级\n青禾镇,白石县\n白石县,青禾镇\n", 3, "自己的上级")]
    [InlineData("名称,上级\n青禾镇,青禾镇\n", 2, "自己的上级")]
    [InlineData("名称\n青禾镇\n青禾镇人民政府\n", 3, "第 2 行")]
    [InlineData("名称,代码\n甲局,1\n乙局,1\n", 3, "第 2 行")]
    [InlineData("名称,类型\n甲局,机关\n", 2, "机关")]
    [InlineData("名称,汇总\n甲局,是\n", 2, "没有所属机关")]
    [InlineData("名称,截止\n甲局,明年\n", 2, "2025-01-31")]
    [InlineData("名称,代码\n,1\n", 2, "没有名称")]
    public void A_line_that_cannot_be_used_is_named(string csv, int line, string said)
    {
        var reading = OrganTreeCsv.Read(csv);

        Assert.Null(reading.Tree);
        Assert.Contains(reading.Problems, problem => problem.Line == line && problem.Message.Zh.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void All_mistakes_are_named_at_once() =>
        Assert.Equal([2, 3, 4], OrganTreeCsv.Read("名称,类型,上级\n甲局,机关,\n乙局,,无此单位\n甲局,,\n").Problems.Select(problem => problem.Line));

    [Fact]
    public void A_list_saved_by_a_spreadsheet_in_GBK_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var tree = OrganTreeCsv.Read(Encoding.GetEncoding("gb18030").GetBytes("名称,上级\r\n云岭县人民政府,\r\n云岭县水务局,云岭县人民政府\r\n云岭县财政局,云岭县人民政府\r\n")).Tree;

        Assert.Equal(3, tree!.Organs.Count);
        Assert.Equal("云岭县水务局", tree.Find("report.html", "云岭县水务局")?.Name);
    }

    [Fact]
    public void A_report_is_found_by_its_file_where_the_name_does_not_tell()
    {
        var tree = OrganTreeCsv.Read("名称,上级,汇总,文件\n云岭县人民政府,,是,汇总.html\n云岭县人民政府,云岭县人民政府,否,本级.html\n").Tree!;

        Assert.Equal(ReportRole.Aggregate, tree.Find("/tmp/汇总.html", "云岭县人民政府")?.Role);
        Assert.Equal(ReportRole.Own, tree.Find("本级.html", "云岭县人民政府")?.Role);
    }

    [Fact]
    public void What_the_list_says_of_an_organ_is_told_to_the_checks() =>
        Assert.Equal(
            new OrganProfile("白石市人民政府", OrganKind.Government, OrganLevel.City, true, new DateOnly(2025, 1, 20)),
            OrganTreeCsv.Read("名称,类型,层级,规章制定权,截止\n白石市人民政府,政府,市,是,2025-1-20\n").Tree!.Organs[0].Profile);
}
