using Gongkai.App.AnnualReports;
using Gongkai.App.People;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Law;
using Gongkai.Law.Checks;

namespace Gongkai.App.Tests.AnnualReports;

public abstract class FindingDecisionTests(Database database) : DraftTests(database)
{
    private Task<Outcome<FindingDecision>> Accept(Guid draft, CheckedFinding finding, string reason = "本年统计口径调整") =>
        Office.Run((AcceptFinding accept) => accept.Run(new(draft, finding.Fingerprint, reason), By(Clerk), default));

    private async Task<CheckedFinding> Warning(Guid draft) => (await Checked(draft)).Broken.First(finding => finding.Finding.Level == Level.Warning);

    private async Task<Guid> WithWarning() => await Draft(A.Report().Text("improvement", ""));

    [Fact]
    public async Task A_sum_that_does_not_hold_blocks_and_cannot_be_talked_away()
    {
        var draft = await Draft(A.Report().Answered("granted", "person", 3).Set("requests/received/total", 9));

        var found = (await Checked(draft)).Blocking.First(finding => finding.Finding.Level == Level.Error);

        Assert.False((await Checked(draft)).MaySubmit);
        Assert.Equal("finding.is-error", (await Accept(draft, found)).Refusal?.Code);
    }

    [Fact]
    public async Task Last_years_report_handed_in_again_is_stopped_however_clean_it_is()
    {
        var draft = await Draft(A.Report().Year(2023), year: 2024);

        var result = await Checked(draft);

        Assert.Equal("report.other-year", result.Mismatch?.Code);
        Assert.False(result.MaySubmit);
        Assert.Null((await Checked(await Draft(A.Report().Year(2023), year: 2023))).Mismatch);
    }

    [Fact]
    public async Task A_warning_blocks_until_a_reason_is_written()
    {
        var draft = await WithWarning();
        var warning = await Warning(draft);
        Assert.Contains((await Checked(draft)).Blocking, finding => finding.Fingerprint == warning.Fingerprint);

        Assert.Equal("finding.reason-required", (await Accept(draft, warning, " ")).Refusal?.Code);
        Assert.Null((await Accept(draft, warning)).Refusal);

        var after = await Checked(draft);
        Assert.DoesNotContain(after.Blocking, finding => finding.Fingerprint == warning.Fingerprint);
        Assert.Equal("本年统计口径调整", after.Findings.Single(finding => finding.Fingerprint == warning.Fingerprint).Decision!.Reason);
    }

    [Fact]
    public async Task A_decision_survives_a_change_elsewhere_and_can_be_withdrawn()
    {
        var draft = await WithWarning();
        var warning = await Warning(draft);
        await Accept(draft, warning);

        await Edit(draft, 1, Clerk, ("remedies/reconsideration/upheld", "1"));
        Assert.Contains((await Checked(draft)).Findings, finding => finding.Fingerprint == warning.Fingerprint && finding.Decision is not null);

        await Office.Run((WithdrawDecision withdraw) => withdraw.Run(new(draft, warning.Fingerprint), By(Clerk), default));
        Assert.All((await Checked(draft)).Findings, finding => Assert.Null(finding.Decision));
    }

    [Fact]
    public async Task A_decision_ends_with_the_value_it_was_about()
    {
        var draft = await Draft(A.Report().Answered("granted", "person", 3).Text("overview.onRequest", "本年度收到政府信息公开申请5件。"));
        var about = (await Checked(draft)).Broken.Single(finding => finding.Finding.Code == "AR-602");
        await Accept(draft, about);

        await Edit(draft, 1, Clerk, ("requests/received/total", "4"));

        Assert.DoesNotContain((await Checked(draft)).Findings, finding => finding.Decision is not null);
    }

    [Fact]
    public async Task Unsaved_figures_are_checked_without_being_saved()
    {
        var draft = await Draft(A.Report().Answered("granted", "person", 3));
        Assert.DoesNotContain((await Checked(draft)).Broken, finding => finding.Finding.Level == Level.Error);

        var tried = (await Office.Run((TryEdit check) => check.Run(new(draft, new Dictionary<string, string> { [Received] = "9" }), Clerk, default))).Value;

        Assert.Contains(tried.Broken, finding => finding.Finding.Cells.Any(cell => cell.ToString() == Received));
        Assert.Equal("3", await Says(draft, Received));
    }

    [Fact]
    public async Task Reviewers_and_the_county_read_the_findings_and_others_do_not()
    {
        var draft = await Draft();
        Task<Outcome<CheckedReport>> Look(Actor who) => Office.Run((CheckReport check) => check.Run(new(draft), who, default));

        Assert.Null((await Look(An.Actor(Role.SecondReviewer, Town))).Refusal);
        Assert.Null((await Look(An.Actor(Role.Authority, County, withSubtree: true))).Refusal);
        Assert.Equal("report.not-found", (await Look(An.Actor(Role.InformationOfficer, County))).Refusal?.Code);
        Assert.Equal("report.not-found", (await Look(An.Actor(Role.Administrator, County, withSubtree: true))).Refusal?.Code);
    }
}

public sealed class FindingDecisionTests_on_SQLite() : FindingDecisionTests(Database.SQLite);

public sealed class FindingDecisionTests_on_PostgreSQL() : FindingDecisionTests(Database.PostgreSQL);
