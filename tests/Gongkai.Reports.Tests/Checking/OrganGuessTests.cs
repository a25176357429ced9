using Gongkai.Reports.Checking;

namespace Gongkai.Reports.Tests.Checking;

public sealed class OrganGuessTests
{
    [Theory]
    [InlineData("青禾镇人民政府", OrganKind.Township, OrganLevel.Township, false)]
    [InlineData("云岭县竹溆乡", OrganKind.Township, OrganLevel.Township, false)]
    [InlineData("砚池街道办事处", OrganKind.Township, OrganLevel.Township, false)]
    [InlineData("云岭县人民政府", OrganKind.Government, OrganLevel.County, false)]
    [InlineData("云岭县人民政府办公室", OrganKind.Government, OrganLevel.County, false)]
    [InlineData("临澜市砚湖区人民政府", OrganKind.Government, OrganLevel.County, false)]
    [InlineData("云岭自治县人民政府", OrganKind.Government, OrganLevel.County, false)]
    [InlineData("云岭自治州人民政府", OrganKind.Government, OrganLevel.City, true)]
    [InlineData("云岭省人民政府", OrganKind.Government, OrganLevel.Province, true)]
    [InlineData("云岭族自治区人民政府", OrganKind.Government, OrganLevel.Province, true)]
    [InlineData("上海市人民政府", OrganKind.Government, OrganLevel.Province, true)]
    [InlineData("临澜市人民政府", OrganKind.Government, null, null)]
    [InlineData("临澜市桐汀市人民政府", OrganKind.Government, OrganLevel.County, false)]
    [InlineData("云岭新区人民政府", OrganKind.Government, null, null)]
    [InlineData("云岭综合实验区管理委员会", OrganKind.Government, null, null)]
    [InlineData("云岭县市场监督管理局", OrganKind.Department, OrganLevel.County, false)]
    [InlineData("临澜市城市管理局", OrganKind.Department, null, false)]
    [InlineData("临澜市砚湖区司法局", OrganKind.Department, OrganLevel.County, false)]
    [InlineData("云岭省交通运输厅", OrganKind.Department, OrganLevel.Province, false)]
    [InlineData("国家税务总局云岭县税务局", OrganKind.Department, OrganLevel.County, false)]
    [InlineData("国家云岭局", OrganKind.Department, null, null)]
    [InlineData("中华人民共和国云岭部", OrganKind.Department, OrganLevel.State, true)]
    [InlineData("云栖大学", null, null, null)]
    public void A_name_tells_what_it_tells_and_no_more(string name, OrganKind? kind, OrganLevel? level, bool? mayMakeRules)
    {
        var profile = OrganGuess.From(name);

        Assert.Equal((kind, level, mayMakeRules), (profile.Kind, profile.Level, profile.MayMakeRules));
    }
}
