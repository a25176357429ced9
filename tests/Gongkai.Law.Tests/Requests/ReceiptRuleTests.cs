using System.Globalization;
using Gongkai.Law.Clock;
using Gongkai.Law.Requests;

namespace Gongkai.Law.Tests.Requests;

public sealed class ReceiptRuleTests
{
    private static readonly DateOnly Today = Day("2026-03-20")!.Value;

    [Theory]
    [InlineData(RequestChannel.InPerson, "2026-03-02", null, null, "2026-03-02")]
    [InlineData(RequestChannel.Oral, "2026-03-02", null, null, "2026-03-02")]
    [InlineData(RequestChannel.SignedMail, "2026-03-02", "2026-03-05", null, "2026-03-05")]
    [InlineData(RequestChannel.SignedMail, "2026-03-02", null, null, null)]
    [InlineData(RequestChannel.OrdinaryMail, "2026-03-02", "2026-03-05", "2026-03-05", "2026-03-05")]
    [InlineData(RequestChannel.OrdinaryMail, "2026-03-02", "2026-03-05", null, null)]
    [InlineData(RequestChannel.Website, "2026-03-07", "2026-03-07", "2026-03-09", "2026-03-09")] // sent on a Saturday
    [InlineData(RequestChannel.Email, "2026-03-07", "2026-03-07", null, null)]
    [InlineData(RequestChannel.Fax, "2026-03-02", "2026-03-02", "2026-03-03", "2026-03-03")]
    public void Each_channel_has_its_own_day_of_receipt(RequestChannel channel, string submitted, string? arrived, string? confirmed, string? receipt)
    {
        var found = LawBook.Embedded.ReceiptRules[channel].Of(new(Day(submitted), Day(arrived), Day(confirmed)), Today).Value;

        Assert.Equal(Day(receipt), found.On);
        Assert.Equal(receipt is null, found.Remark is not null);
        Assert.Equal(receipt is null ? null : ClockEventKind.Received, found.Event?.Kind);
    }

    [Fact]
    public void Ordinary_mail_that_was_not_confirmed_on_the_day_it_came_asks_why()
    {
        var late = LawBook.Embedded.ReceiptRules[RequestChannel.OrdinaryMail].Of(new(Day("2026-03-02"), Day("2026-03-05"), Day("2026-03-06")), Today).Value;

        Assert.Equal(Day("2026-03-06"), late.On);
        Assert.Contains("没有与申请人确认", late.Remark!.Zh);
    }

    [Theory]
    [InlineData("2026-03-05", "2026-03-02", null, "request.dates-crossed")]
    [InlineData("2026-03-02", "2026-03-05", "2026-03-04", "request.dates-crossed")]
    [InlineData("2026-03-21", null, null, "request.date-ahead")]
    public void Dates_that_cannot_be_are_refused(string submitted, string? arrived, string? confirmed, string code) =>
        Assert.Equal(code, LawBook.Embedded.ReceiptRules[RequestChannel.Website].Of(new(Day(submitted), Day(arrived), Day(confirmed)), Today).Refusal!.Code);

    [Fact]
    public void Every_state_of_a_request_is_reached_and_every_move_is_made_somewhere()
    {
        Assert.Equal(Enum.GetValues<RequestMove>().Order(), RequestLife.Steps.Select(step => step.Move).Distinct().Order());
        Assert.Equal(Enum.GetValues<RequestState>().Order(), RequestLife.Steps.Select(step => step.To).Append(RequestState.Arrived).Distinct().Order());
        Assert.Equal(Enum.GetValues<RequestState>().Length, Enum.GetValues<RequestState>().Select(state => state.Name().Zh).Distinct().Count());
    }

    [Theory]
    [InlineData("91110105MA01B2C3XY", ApplicantKind.Company)]
    [InlineData("31440000123456789X", ApplicantKind.LegalService)]
    [InlineData("52110000123456789X", ApplicantKind.Charity)]
    [InlineData("Z1", null)]
    [InlineData("", null)]
    public void A_credit_code_hints_at_the_kind_of_applicant(string code, ApplicantKind? kind) => Assert.Equal(kind, LawBook.Embedded.ApplicantKinds.Hint(code));

    [Fact]
    public void Kinds_are_called_what_the_columns_of_the_form_are_called() =>
        Assert.Equal(["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"], Enum.GetValues<ApplicantKind>().Select(LawBook.Embedded.NameOf));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
