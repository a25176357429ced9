using Gongkai.Reports.Locating;

namespace Gongkai.Reports.Tests.Locating;

public sealed class LabelTextTests
{
    [Theory]
    [InlineData("（三）不予公开", "不予公开", 3)]
    [InlineData("(三)不予公开", "不予公开", 3)]
    [InlineData("三、本年度办理结果", "本年度办理结果", 3)]
    [InlineData("1.属于国家秘密", "属于国家秘密", 1)]
    [InlineData("2、重复申请", "重复申请", 2)]
    [InlineData("３．其他", "其他", 3)]
    [InlineData("七、总计", "总计", 7)]
    [InlineData("三安全一稳定", "三安全一稳定", 0)]
    [InlineData("第二十条第（一）项", "第二十条第一项", 0)]
    [InlineData("本年增/减", "本年增减", 0)]
    [InlineData("", "", 0)]
    public void A_label_is_its_ideographs_and_its_number(string label, string core, int number)
    {
        Assert.Equal(core, LabelText.Core(label));
        Assert.Equal(number, LabelText.Number(label));
    }
}
