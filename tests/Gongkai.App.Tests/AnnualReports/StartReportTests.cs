using Gongkai.App.AnnualReports;
using Gongkai.App.People;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Law;
using Gongkai.Reports.Figures;

namespace Gongkai.App.Tests.AnnualReports;

public abstract class StartReportTests(Database database) : DraftTests(database)
{
    private async Task<Outcome<StartedReport>> Start(int year = 2024, bool fromLastYear = false, Actor? who = null)
    {
        await People();
        return await Office.Run((StartReport start) => start.Run(new(Town.Id, year, fromLastYear), By(who ?? Clerk), default));
    }

    [Fact]
    public async Task A_new_report_is_blank_everywhere_and_zero_nowhere()
    {
        var started = (await Start()).Value;

        var content = VersionContent.Parse((await Stored(started.VersionId)).Content, LawBook.Embedded);
        Assert.All(content.Figures.All, reading => Assert.Equal(CellState.Blank, reading.State));
        Assert.Equal(("annual-report/2021", "青禾镇人民政府2024年政府信息公开工作年度报告"), (content.Form.Id, content.PrintedTitle));
    }

    [Fact]
    public async Task Last_years_texts_are_taken_over_without_its_figures_and_dates()
    {
        await Draft(A.Report().Year(2023).Answered("granted", "person", 3).Text("improvement", "存在队伍不稳的问题。"), year: 2023);

        var started = (await Start(fromLastYear: true)).Value;

        Assert.Equal("存在队伍不稳的问题。", await Says(started.VersionId, "text:improvement"));
        Assert.Equal(("", ""), (await Says(started.VersionId, Received), await Says(started.VersionId, "signed")));
        Assert.Contains("2024", await Says(started.VersionId, "title"));
    }

    [Fact]
    public async Task What_cannot_be_started_says_why()
    {
        Assert.Equal("report.no-last-year", (await Start(fromLastYear: true)).Refusal?.Code);
        Assert.Equal("report.no-such-year", (await Start(2015)).Refusal?.Code);
        Assert.Equal("report.no-such-year", (await Start(2026)).Refusal?.Code);
        Assert.Equal("report.may-not-write", (await Start(who: An.Actor(Role.FinalReviewer, Town))).Refusal?.Code);
        await Start();
        Assert.Equal("report.exists", (await Start()).Refusal?.Code);
    }

    [Fact]
    public async Task The_list_shows_the_reports_of_ones_own_organs()
    {
        var started = (await Start()).Value;

        var mine = await Office.Run((ListReports list) => list.Run(Clerk, default));
        var others = await Office.Run((ListReports list) => list.Run(An.Actor(Role.InformationOfficer, County), default));

        Assert.Equal((started.VersionId, 2024, true), (mine.Reports.Single().VersionId, mine.Reports.Single().Year, mine.Reports.Single().MayEdit));
        Assert.Empty(others.Reports);
    }
}

public sealed class StartReportTests_on_SQLite() : StartReportTests(Database.SQLite);

public sealed class StartReportTests_on_PostgreSQL() : StartReportTests(Database.PostgreSQL);
