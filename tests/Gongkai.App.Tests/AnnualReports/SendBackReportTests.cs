using System.IO.Compression;
using System.Text;
using Gongkai.App.AnnualReports;
using Gongkai.App.Files;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.AnnualReports;

public abstract class SendBackReportTests(Database database) : OfficeTests(database)
{
    private async Task<ReportOffice> Submitted() => await (await new ReportOffice(Office).Given()).Until(ReportState.Submitted);

    [Fact]
    public async Task The_letter_says_what_is_wrong_and_by_when_and_both_sides_can_have_it()
    {
        var office = await Submitted();
        var outcome = await SendBack(office, office.Authority, "第三张表与文字不一致，请核对。");

        Assert.Equal(ReportState.Draft, outcome.Value.State);
        var passage = await Office.Ask(db => db.ReportPassages.SingleAsync(p => p.Move == ReportMove.SendBack));
        Assert.Equal(new DateOnly(2025, 1, 13), passage.DueBack);   // five working days after Monday, 6 January 2025

        foreach (var reader in new[] { office.Clerk, office.Authority })
        {
            var letter = (await Office.Run((DownloadLetter op) => op.Run(new(passage.Id), reader, default))).Value;
            var text = Text(letter.Bytes);
            Assert.Contains("关于退回2024年政府信息公开工作年度报告的意见", text);
            Assert.Contains("青禾镇人民政府：", text);
            Assert.Contains("第三张表与文字不一致", text);
            Assert.Contains("2025年1月13日前改正", text);
            Assert.Contains("云岭县人民政府", text);
            Assert.Contains("2025年1月6日", text);
        }

        var neighbour = ReportOffice.Someone("邻镇", Role.InformationOfficer, An.Organ("liuxi", under: office.County));
        Assert.Equal("report.not-found", (await Office.Run((DownloadLetter op) => op.Run(new(passage.Id), neighbour, default))).Refusal?.Code);
    }

    [Theory]
    [InlineData("", 5, "annual-report.reasons-missing")]
    [InlineData("请改", 0, "annual-report.due-back")]
    [InlineData("请改", 31, "annual-report.due-back")]
    public async Task Reasons_and_a_day_are_needed(string reasons, int days, string refusal)
    {
        var office = await Submitted();

        Assert.Equal(refusal, (await SendBack(office, office.Authority, reasons, days)).Refusal?.Code);
        Assert.Equal(ReportState.Submitted, await office.State());
    }

    [Fact]
    public async Task Only_the_authority_sends_back()
    {
        var office = await Submitted();

        Assert.Equal("annual-report.role", (await SendBack(office, office.Clerk, "请改")).Refusal?.Code);
    }

    [Fact]
    public async Task A_day_in_a_year_whose_calendar_is_not_known_is_refused_not_guessed()
    {
        var office = await Submitted();
        Office.Clock.Set(new DateOnly(LawBook.Embedded.Calendar.Years[^1], 12, 30));

        Assert.Equal("annual-report.no-calendar", (await SendBack(office, office.Authority, "请改", 10)).Refusal?.Code);
    }

    [Fact]
    public async Task What_came_back_goes_through_all_reviews_again()
    {
        var office = await Submitted();
        await SendBack(office, office.Authority, "请改");
        Office.Clock.Advance(TimeSpan.FromHours(1));

        await office.Until(ReportState.Accepted);

        var rounds = await Office.Ask(db => db.ReportPassages.Where(p => p.Move == ReportMove.Approve).Select(p => p.Round).ToListAsync());
        Assert.Equal([1, 1, 1, 2, 2, 2], rounds.Order());
    }

    private Task<Outcome<Moved>> SendBack(ReportOffice office, Actor by, string reasons, int days = 5) =>
        Office.Run((SendBackReport op) => op.Run(new(office.Version, reasons, days, []), Office.Act(by), default));

    private static string Text(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        return string.Concat(System.Xml.Linq.XDocument.Load(reader).Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value));
    }
}

public sealed class SendBackReportTests_on_SQLite() : SendBackReportTests(Database.SQLite);

public sealed class SendBackReportTests_on_PostgreSQL() : SendBackReportTests(Database.PostgreSQL);
