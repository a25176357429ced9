using Gongkai.Reports.Locating;

namespace Gongkai.Reports.Tests.Locating;

public sealed class LikenessTests
{
    [Theory]
    [InlineData("其他法律行政法规禁止公开", "其他法律行政止公开", 0.8)]
    [InlineData("现行有效件数", "现行有效件", 0.9)]
    [InlineData("不予公开", "不子公开", 0.7)]
    [InlineData("本年废止件数", "本年废纸件数", 0.8)]
    [InlineData("重复申请", "重复申请", 1.0)]
    public void A_damaged_label_is_still_like_its_wording(string wording, string printed, double least) =>
        Assert.True(new Likeness(wording).Of(printed) >= least, $"{new Likeness(wording).Of(printed)}");

    [Theory]
    [InlineData("属于行政执法案卷", "属于行政查询事项")]
    [InlineData("属于三类内部事务信息", "属于四类过程性信息")]
    [InlineData("重复申请", "提供公开出版物")]
    public void Another_row_of_the_form_is_not(string wording, string printed) =>
        Assert.True(new Likeness(wording).Of(printed) < 0.58, $"{new Likeness(wording).Of(printed)}");

    [Fact]
    public void Words_before_the_label_do_not_count_against_it() =>
        Assert.True(new Likeness("属于国家秘密").Of("三本年度办理结果三不予公开属于国家秘密") > 0.8);
}
