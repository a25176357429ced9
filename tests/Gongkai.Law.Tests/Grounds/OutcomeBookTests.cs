using Gongkai.Law.Checking;
using Gongkai.Law.Grounds;

namespace Gongkai.Law.Tests.Grounds;

public sealed class OutcomeBookTests
{
    private static OutcomeBook Book => LawBook.Embedded.Outcomes;

    [Fact]
    public void Every_result_row_of_the_form_has_an_outcome_and_no_outcome_invents_one()
    {
        Assert.Equal(21, Book.Outcomes.Select(outcome => outcome.Row).Distinct().Count());
        Assert.Contains("no result row", Problem("\"row\": \"refused.stateSecret\"", "\"row\": \"refused.secret\""));
        Assert.Contains("has no outcome", Problem("\"row\": \"refused.stateSecret\"", "\"row\": \"refused.internalAffairs\""));
    }

    [Fact]
    public void A_refusal_without_its_reason_cannot_be_proposed()
    {
        var outcome = Book.Find("refused.internalAffairs")!;
        var draft = new OutcomeDraft { Basis = outcome.Basis, Facts = "所申请的是本机关 2025 年公务用车调度表" };

        Assert.Equal(["outcome.lacks-reasons"], outcome.Lacks(draft).Select(refusal => refusal.Code));
        Assert.Equal(["outcome.lacks-reasons"], outcome.Lacks(draft with { Reasons = " 无 …… " }).Select(refusal => refusal.Code));
        Assert.Empty(outcome.Lacks(draft with { Reasons = "属于后勤管理的内部事务信息，对外不产生影响" }));
    }

    [Theory]
    [InlineData("unavailable.notFound", "outcome.lacks-search")]
    [InlineData("unavailable.stillUnclear", "outcome.lacks-supplemented")]
    [InlineData("notProcessed.repeated", "outcome.lacks-earlierreply")]
    [InlineData("notProcessed.excessive", "outcome.lacks-reasonsasked")]
    [InlineData("other.feeUnpaid", "outcome.lacks-lapsed")]
    [InlineData("refused.thirdPartyRights", "outcome.lacks-consultation")]
    public void An_outcome_demands_what_its_provision_demands(string code, string lacking) =>
        Assert.Contains(lacking, Book.Find(code)!.Lacks(new() { Basis = "依据", Facts = "事实", Reasons = "理由" }).Select(refusal => refusal.Code));

    [Theory]
    [InlineData("refused.processInformation", "2024-01-01", true)]
    [InlineData("refused.processInformation", "2023-12-31", false)] // the old law let the applicant choose
    [InlineData("refused.administrativeInquiry", "2026-03-02", false)] // printed under the refusals, but not one under arts 14 to 16
    [InlineData("unavailable.notFound", "2026-03-02", false)]
    [InlineData("notProcessed.excessive", "2026-03-02", false)]
    [InlineData("partlyGranted", "2026-03-02", true)]
    public void Reconsideration_comes_first_against_refusals_under_articles_14_to_16_since_2024(string code, string day, bool first) =>
        Assert.Equal(first, Book.Find(code)!.MustReconsiderFirst(DateOnly.Parse(day)));

    [Fact]
    public void For_the_withheld_part_of_an_answer_the_office_chooses() => Assert.False(Book.Find(OutcomeKind.Partly)!.MustReconsiderFirst(new(2026, 3, 2), partChoice: false));

    private static string Problem(string text, string by)
    {
        var files = EmbeddedLaw.Files().ToDictionary();
        files[OutcomeBook.File] = files[OutcomeBook.File].Replace(text, by);
        return string.Join('\n', LawFolder.Check(files).Select(problem => problem.In(Language.English)));
    }
}
