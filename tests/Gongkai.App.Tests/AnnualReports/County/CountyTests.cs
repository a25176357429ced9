using Gongkai.App.AnnualReports;
using Gongkai.App.AnnualReports.County;
using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law.AnnualReports;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.AnnualReports.County;

public abstract class CountyTests(Database database) : OfficeTests(database)
{
    private readonly Organ county = An.Organ();
    private Actor authority = null!;

    private async Task<Organ[]> Given(params (string Code, string Name, OrganType Type, ReportState? State, ReportBuilder? Saying)[] organs)
    {
        authority = ReportOffice.Someone("县政务公开办", Role.Authority, county, true);
        var made = organs.Select(o => An.Organ(o.Code, o.Name, county, o.Type)).ToArray();
        await Office.Given([county, .. made]);
        foreach (var (organ, given) in made.Zip(organs))
        {
            if (given.State is { } state)
            {
                await Office.Given(An.AnnualReport(organ, 2024, state, (given.Saying ?? A.Report()).Organ(organ.Name)));
            }
        }

        return made;
    }

    [Fact]
    public async Task The_overview_names_every_organ_with_its_day_and_who_is_late()
    {
        await Given(("qinghe", "青禾镇人民政府", OrganType.Township, ReportState.Submitted, null), ("jiaoyu", "云岭县教育局", OrganType.Department, null, null));
        Office.Clock.Set(new DateOnly(2025, 2, 1));

        var view = await Office.Run((FilingOverview op) => op.Run(new(), authority, default));

        Assert.Equal(["云岭县人民政府", "云岭县教育局", "青禾镇人民政府"], view.Lines.Select(l => l.Organ.Name).Order());
        var late = view.Lines.Single(line => line.IsLate);
        Assert.Equal(("jiaoyu", FilingStage.NotBegun, new DateOnly(2025, 1, 31)), (late.Organ.Code, late.Stage, late.Due.Day!.Value));
        Assert.Equal(["jiaoyu"], view.Reminders.Select(line => line.Organ.Code));
        Assert.Equal(1, view.Stages[FilingStage.Submitted]);
        Assert.Contains("逾期未报", System.Text.Encoding.UTF8.GetString(view.Table().Csv()));
    }

    [Fact]
    public async Task An_organ_that_did_not_exist_in_the_year_is_not_asked_for()
    {
        var organs = await Given(("qinghe", "青禾镇人民政府", OrganType.Township, null, null));
        await Office.Ask(db => db.Organs.Where(o => o.Id == organs[0].Id).ExecuteUpdateAsync(set => set.SetProperty(o => o.ValidTo, new DateOnly(2023, 12, 31))));

        var view = await Office.Run((FilingOverview op) => op.Run(new(2024), authority, default));

        Assert.DoesNotContain("青禾镇人民政府", view.Lines.Select(line => line.Organ.Name));
    }

    [Fact]
    public async Task The_overview_shows_nobody_else_s_county()
    {
        await Given(("qinghe", "青禾镇人民政府", OrganType.Township, ReportState.Submitted, null));
        var stranger = ReportOffice.Someone("邻县", Role.Authority, An.Organ("linxian"), true);

        Assert.Empty((await Office.Run((FilingOverview op) => op.Run(new(2024), stranger, default))).Lines);
    }

    [Fact]
    public async Task The_bulk_check_finds_the_one_faulty_report()
    {
        await Given(
            ("qinghe", "青禾镇人民政府", OrganType.Township, ReportState.Submitted, A.Report().Set("requests/received/person", 7)),
            ("liuxi", "柳溪镇人民政府", OrganType.Township, ReportState.Accepted, null),
            ("songping", "松坪镇人民政府", OrganType.Township, ReportState.Draft, null));

        var view = await Office.Run((BulkCheck op) => op.Run(new(2024), authority, default));

        Assert.Equal(["liuxi", "qinghe"], view.Organs.Select(row => row.Code).Order());
        Assert.True(view.Organs.Single(row => row.Code == "qinghe").Errors > 0);
        Assert.Equal(0, view.Organs.Single(row => row.Code == "liuxi").Errors);
        Assert.Contains("松坪镇人民政府", view.NotFiled);
        Assert.Contains(view.Checks, check => check.Organs == 1);
    }

    [Fact]
    public async Task The_rollup_adds_up_what_was_filed_and_names_who_is_missing()
    {
        await Given(
            ("qinghe", "青禾镇人民政府", OrganType.Township, ReportState.Submitted, A.Report().Answered("granted", "person", 3)),
            ("liuxi", "柳溪镇人民政府", OrganType.Township, ReportState.Published, A.Report().Answered("granted", "person", 4)),
            ("songping", "松坪镇人民政府", OrganType.Township, null, null));

        var view = await Office.Run((CountyRollup op) => op.Run(new(2024, null, "requests/received/person"), authority, default));

        Assert.Equal(["松坪镇人民政府"], view.Missing);
        Assert.Equal("≥7", view.Part!.Sum);
        Assert.Equal([("liuxi", "4"), ("qinghe", "3"), ("songping", null)], view.Part.Lines.Select(line => (line.Code, line.Text)).OrderBy(line => line.Code));
    }

    [Fact]
    public async Task A_governments_own_report_is_added_to_those_below_and_a_consolidated_one_never_by_county_and_public_alike()
    {
        var organs = await Given(("qinghe", "青禾镇人民政府", OrganType.Township, null, null));
        await Office.Given(Testing.Builders.Published.Report(organs[0], saying: A.Report().Organ(organs[0].Name).Answered("granted", "person", 3)));
        var own = Testing.Builders.Published.Report(county, saying: A.Report().Organ(county.Name).Answered("granted", "person", 4));
        await Office.Given(own);

        Assert.Equal(("7", "7", 2), await Sums());

        await Office.Ask(db => db.ReportVersions.Where(v => v.ReportId == own.Id).ExecuteUpdateAsync(set => set.SetProperty(v => v.Consolidated, true)));
        Assert.Equal(("3", "3", 1), await Sums());
        Assert.Equal(["云岭县人民政府"], (await Office.Run((CountyRollup op) => op.Run(new(2024), authority, default))).LeftOut);
        Assert.Equal(["yunling"], (await Office.Run((PublishedRollup op) => op.Run(2024, default)))!.LeftOut.Select(organ => organ.Code));
    }

    [Fact]
    public async Task A_township_over_others_that_has_filed_nothing_is_missing_and_a_government_is_not()
    {
        var organs = await Given(("qinghe", "青禾镇人民政府", OrganType.Township, null, null));
        var station = An.Organ("qinghe-water", "青禾镇水利站", organs[0], OrganType.Department);
        await Office.Given(station);
        await Office.Given(An.AnnualReport(station, 2024, ReportState.Submitted, A.Report().Organ(station.Name)));

        Assert.Equal(["青禾镇人民政府"], (await Office.Run((CountyRollup op) => op.Run(new(2024), authority, default))).Missing);
    }

    [Fact]
    public async Task What_is_filed_and_not_yet_public_is_counted_by_the_county_which_says_so()
    {
        await Given(
            ("qinghe", "青禾镇人民政府", OrganType.Township, ReportState.Submitted, A.Report().Answered("granted", "person", 3)),
            ("liuxi", "柳溪镇人民政府", OrganType.Township, ReportState.Published, A.Report().Answered("granted", "person", 4)));

        Assert.Equal(1, (await Office.Run((CountyRollup op) => op.Run(new(2024), authority, default))).NotPublic);
    }

    [Fact]
    public async Task Only_an_organ_over_others_can_have_a_consolidated_report()
    {
        var organs = await Given(("qinghe", "青禾镇人民政府", OrganType.Township, ReportState.Draft, null));
        await Office.Given(An.AnnualReport(county));
        var (clerk, countyClerk) = (ReportOffice.Someone("王敏", Role.InformationOfficer, organs[0]), ReportOffice.Someone("周岚", Role.InformationOfficer, county));
        var (town, whole) = (await Version(organs[0]), await Version(county));

        Assert.Equal("annual-report.no-members", (await Office.Run((SayConsolidated op) => op.Run(new(town, true), Office.Act(clerk), default))).Refusal?.Code);
        Assert.Equal("report.not-found", (await Office.Run((SayConsolidated op) => op.Run(new(whole, true), Office.Act(clerk), default))).Refusal?.Code);
        Assert.True((await Office.Run((SayConsolidated op) => op.Run(new(whole, true), Office.Act(countyClerk), default))).Value.Consolidated);
    }

    private Task<Guid> Version(Organ organ) => Office.Ask(db => db.ReportVersions.Where(v => v.Report!.OrganId == organ.Id).Select(v => v.Id).SingleAsync());

    private async Task<(string County, string Public, int Counted)> Sums()
    {
        const string cell = "requests/received/person";
        var seen = await Office.Run((CountyRollup op) => op.Run(new(2024, null, cell), authority, default));
        var shown = (await Office.Run((PublishedRollup op) => op.Run(2024, default)))!;
        return (seen.Part!.Sum, $"{shown.Table.Figures[Law.Forms.CellRef.Parse(cell)].Value:0}", shown.Counted.Count);
    }

    [Fact]
    public async Task The_consolidated_draft_says_at_least_where_a_report_is_missing_and_the_sum_where_none_is()
    {
        await Given(
            ("qinghe", "青禾镇人民政府", OrganType.Township, ReportState.Submitted, A.Report().Answered("granted", "person", 3)),
            ("liuxi", "柳溪镇人民政府", OrganType.Township, ReportState.Published, A.Report().Answered("granted", "person", 4)));

        var done = await Office.Run((DraftConsolidated op) => op.Run(new("yunling", 2024), Office.Act(authority), default));

        Assert.Equal((2, 0), (done.Value.Reports, done.Value.Missing));
        var draft = await Office.Ask(db => db.ReportVersions.SingleAsync(v => v.Id == done.Value.VersionId));
        Assert.Equal(ReportState.Draft, draft.State);
        Assert.Equal(7, VersionContent.Parse(draft.Content, Law.LawBook.Embedded).Figures[Law.Forms.CellRef.Parse("requests/received/person")].Value);

        var clerk = ReportOffice.Someone("王敏", Role.InformationOfficer, county);
        Assert.Equal("annual-report.role", (await Office.Run((DraftConsolidated op) => op.Run(new("yunling", 2024), Office.Act(clerk), default))).Refusal?.Code);
    }

    [Fact]
    public async Task The_repetition_map_finds_the_two_that_wrote_the_same()
    {
        const string Same = "我镇全年召开政务公开推进会四次，逐村走访征求意见，围绕高标准农田、农村供水、危房改造三件实事编制公开事项清单，按月更新进度并在村务公开栏同步张贴，群众知晓率明显提高。";
        await Given(
            ("qinghe", "青禾镇人民政府", OrganType.Township, ReportState.Submitted, A.Report().Text("overview.proactive", Same)),
            ("liuxi", "柳溪镇人民政府", OrganType.Township, ReportState.Submitted, A.Report().Text("overview.proactive", Same)));

        var view = await Office.Run((RepetitionMap op) => op.Run(new(2024), authority, default));

        var pair = Assert.Single(view.Pairs);
        Assert.True(pair.Likeness > 0.8, $"{pair.Likeness}");
    }

    [Fact]
    public async Task Peers_are_ranked_with_the_coverage_stated()
    {
        await Given(
            ("qinghe", "青禾镇人民政府", OrganType.Township, ReportState.Submitted, A.Report().Answered("granted", "person", 3)),
            ("liuxi", "柳溪镇人民政府", OrganType.Township, ReportState.Submitted, A.Report().Answered("granted", "person", 9)),
            ("songping", "松坪镇人民政府", OrganType.Township, ReportState.Submitted, null),
            ("jiaoyu", "云岭县教育局", OrganType.Department, ReportState.Submitted, A.Report().Answered("granted", "person", 99)));

        var view = await Office.Run((ComparePeers op) => op.Run(new("qinghe", 2024), authority, default));

        var line = view.Lines.Single(l => l.Cell == Law.Forms.CellRef.Parse("requests/received/total"));
        Assert.Equal((3m, 3m, 0m, 9m, 2, 3), (line.Own, line.Median, line.Least, line.Most, line.Rank, line.Coverage));
    }
}

public sealed class CountyTests_on_SQLite() : CountyTests(Database.SQLite);

public sealed class CountyTests_on_PostgreSQL() : CountyTests(Database.PostgreSQL);
