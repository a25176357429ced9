using Gongkai.App.AnnualReports;
using Gongkai.App.AnnualReports.Pictures;
using Gongkai.App.AnnualReports.Readings;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Reports.Reading.Pdf;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;

namespace Gongkai.App.Tests.AnnualReports;

public abstract class SourcePageTests(Database database) : DraftTests(database)
{
    private Task<Outcome<SourcePicture>> Show(Guid version, int page, Actor who) => Office.Run((ShowSourcePage show) => show.Run(new(version, page), who, default));

    private async Task<Guid> FromPdf()
    {
        Assert.SkipWhen(PagePicture.Missing is not null, "poppler is not on this machine: apt-get install poppler-utils");
        var draft = await Draft();
        Assert.Null((await Bring(draft, File.ReadAllBytes(Samples.File("自然资源局-2024.pdf")), "年报.pdf")).Refusal);
        Assert.Equal(ReadingState.Done, (await Office.Run((ReadWaiting read) => read.Run(Office.Act(), default))).Value.State);
        return draft;
    }

    [Fact]
    public async Task The_pages_of_a_pdf_are_drawn_and_kept()
    {
        var draft = await FromPdf();
        var reading = SourceReading.Parse((await Stored(draft)).SourceReading!);

        var page = (await Show(draft, 1, Clerk)).Value;

        Assert.Equal("image/png", page.ContentType);
        Assert.True(ShowSourcePage.CanShow(reading, "年报.pdf"));
        Assert.Equal(page.Bytes, (await Show(draft, 1, Clerk)).Value.Bytes);
        Assert.Single(Directory.GetFiles(Path.Combine(Office.Settings.Data, "cache", "pages")));
        Assert.Equal("report.no-such-page", (await Show(draft, reading.Sheets!.Count + 1, Clerk)).Refusal?.Code);
        Assert.Contains(reading.Blocks.Where(block => block.Rows is not null).SelectMany(block => block.Rows!).SelectMany(row => row), cell => cell.Area is { Page: > 0 });
    }

    [Fact]
    public async Task Whoever_may_not_read_the_report_sees_none_of_its_pages()
    {
        var draft = await FromPdf();
        var other = An.Actor(Role.InformationOfficer, An.Organ("yanpu", "雁浦乡人民政府", under: County));

        Assert.Equal("report.not-found", (await Show(draft, 1, other)).Refusal?.Code);
        Assert.Equal("report.not-found", (await Show(Guid.NewGuid(), 1, Clerk)).Refusal?.Code);
    }

    [Fact]
    public async Task A_web_page_has_no_pages()
    {
        var draft = await Draft();
        await Bring(draft, Page(A.Report().Answered("granted", "person", 3)));

        Assert.Equal("report.no-such-page", (await Show(draft, 1, Clerk)).Refusal?.Code);
    }
}

public sealed class SourcePageTests_on_SQLite() : SourcePageTests(Database.SQLite);

public sealed class SourcePageTests_on_PostgreSQL() : SourcePageTests(Database.PostgreSQL);
