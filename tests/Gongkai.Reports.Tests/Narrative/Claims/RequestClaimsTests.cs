using Gongkai.Reports.Narrative.Claims;
using Gongkai.Reports.Narrative.Layout;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Tests.Narrative.Claims;

public sealed class RequestClaimsTests
{
    [Theory]
    [InlineData("2024年收到政府信息公开申请12件。", "Received 12")]
    [InlineData("共收到3件政府信息公开申请。", "Received 3")]
    [InlineData("新收政府信息公开申请34件，上年结转2件，办结35件，结转下年度1件。", "Received 34, CarriedIn 2, Concluded 35, CarriedOut 1")]
    [InlineData("所有办结的信息公开申请中同意公开答复 9 件，部分公开答复 0 件，不予公开答复 2 件，无法提供的 10 件，不予处理 0 件，其他处理 14 件，转下一年度办理答复的有 1 件。",
        "Granted 9, PartlyGranted 0, Refused 2, Unavailable 10, NotProcessed 0, OtherResult 14, CarriedOut 1")]
    [InlineData("2024年度我乡未收到和办理政府信息公开申请相关事项。", "none")]
    [InlineData("没有收到涉及申请公开政府信息办理事项。", "none")]
    [InlineData("本年度未收到公民、法人和其他组织提出的依申请公开。", "none")]
    [InlineData("无政府信息公开申请。", "none")]
    public void What_is_stated_about_requests_is_placed(string text, string claims) => Assert.Equal(claims, Read(text));

    [Theory]
    [InlineData("未收到行政复议申请，信息公开有序。")]
    [InlineData("依申请公开信息数161条。")]
    [InlineData("收到信息公开申请近20件。")]
    [InlineData("上年收到信息公开申请20件。")]
    [InlineData("受理群众投诉举报20件，未收到信息公开投诉。")]
    [InlineData("未收到信息处理费。")]
    [InlineData("公开申请渠道，受理热线诉求348件。")]
    [InlineData("通过信函未收到信息公开申请。")]
    public void What_cannot_be_placed_is_left_alone(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData("其中通过网络收到信息公开申请5件。")]
    [InlineData("收到自然人信息公开申请5件。")]
    public void A_number_of_one_channel_or_kind_of_applicant_is_limited(string text) => Assert.True(Assert.Single(Claims(text)).Limited);

    [Fact]
    public void A_claim_knows_the_characters_it_stands_at()
    {
        var claim = Assert.Single(Claims("全年 收到政府信息公开申请 34 件。"));

        Assert.Equal(new Place(Line: 7, From: 15, To: 18), claim.Place);
    }

    private static string Read(string text) =>
        string.Join(", ", Claims(text).Select(claim => claim.None ? "none" : $"{claim.Kind} {claim.Number.Value}"));

    private static IEnumerable<Claim> Claims(string text)
    {
        var passage = Passage.Of(new Paragraph(text, new Place(Line: 7)));
        return RequestClaims.In(new Sentence(passage, 0, passage.Tight.Length, "overview", null)).OrderBy(claim => claim.Number.From);
    }
}
