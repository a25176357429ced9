using Gongkai.Law.Feedback;

namespace Gongkai.Law.Tests.Feedback;

public sealed class AlikeSubjectsTests
{
    [Fact]
    public void Letters_that_ask_the_same_in_other_courtesies_are_one_question()
    {
        string[] subjects = ["咨询危房改造补助标准", "村口路灯不亮", "请问危房改造补助标准是多少？", "希望公开校车路线", "关于危房改造的补助标准"];

        var groups = AlikeSubjects.Groups(subjects);

        Assert.Equal([0, 2, 4], groups[0]);
        Assert.Equal([[1], [3]], groups.Skip(1));
    }

    [Theory]
    [InlineData("危房改造补助标准", "厕所改造补助标准")]
    [InlineData("村口路灯不亮", "村口路灯安装招标公告在哪里能看到")]
    [InlineData("建议增加公交站", "建议增加停车位")]
    [InlineData("咨询", "咨询")]
    [InlineData("您好", "您好")]
    public void What_only_looks_alike_stays_apart(string one, string other) => Assert.DoesNotContain(AlikeSubjects.Groups([one, other]), group => group.Count > 1);

    [Fact]
    public void Every_member_is_alike_to_the_first_so_that_groups_do_not_wander()
    {
        var groups = AlikeSubjects.Groups(["一二三四五六七八", "三四五六七八九十", "五六七八九十甲乙"]);

        Assert.All(groups, group => Assert.True(group.Count <= 2));
        Assert.Equal(3, groups.Sum(group => group.Count));
    }
}
