using System.IO.Compression;
using System.Text;
using Gongkai.App.AnnualReports;
using Gongkai.App.AnnualReports.County;
using Gongkai.App.AnnualReports.Readings;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Docx;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.AnnualReports.County;

public abstract class ImportTests(Database database) : OfficeTests(database)
{
    private readonly Organ county = An.Organ();
    private Actor authority = null!;

    private async Task Given()
    {
        authority = ReportOffice.Someone("县政务公开办", Role.Authority, county, true);
        await Office.Given(county, An.Organ("qinghe", "青禾镇人民政府", county), An.Organ("liuxi", "柳溪镇人民政府", county));
    }

    [Fact]
    public async Task A_zip_is_read_matched_and_drafted_and_can_be_undone()
    {
        await Given();
        var kept = (await Begin(("年报.zip", Zip(("青禾.docx", Docx("青禾镇人民政府")), ("柳溪.docx", Docx("柳溪镇人民政府")), ("说明.txt", Encoding.UTF8.GetBytes("这不是年报。")), ("空.docx", []))))).Value;

        // The request reads nothing: whoever asked sees what waits.
        var view = await Show(kept.Id);
        Assert.Equal((3, 1, true), (view.Waiting, view.Read, view.IsReading));
        Assert.Equal([ImportFate.Waiting, ImportFate.Waiting, ImportFate.Waiting, ImportFate.Refused], view.Rows.Select(row => row.Fate));

        await ReadAll();
        view = await Show(kept.Id);
        Assert.Equal(
            ["柳溪.docx Ready liuxi 2024", "空.docx Refused  ", "说明.txt Refused  ", "青禾.docx Ready qinghe 2024"],
            view.Rows.Select(row => $"{row.File} {row.Fate} {row.OrganCode} {row.Year}").Order(StringComparer.Ordinal));
        Assert.Empty(await Office.Ask(db => db.AnnualReports.ToListAsync()));   // reading drafts nothing

        Assert.Equal((2, 0), Counts(await Import(view)));
        Assert.Equal(2, await Office.Ask(db => db.ReportVersions.CountAsync(v => v.SourceReading != null && !v.Confirmed)));
        Assert.Equal(2, (await Show(kept.Id)).Rows.Count(row => row.Fate == ImportFate.Drafted));
        Assert.Equal((0, 2), Counts(await Import(view)));   // the same button pressed twice
        Assert.All((await Read(("青禾.docx", Docx("青禾镇人民政府")))).Rows, row => Assert.Equal(ImportFate.Exists, row.Fate));

        await Office.Ask(db => db.ReportVersions.Where(v => v.Report!.Organ!.Code == "liuxi").ExecuteUpdateAsync(set => set.SetProperty(v => v.Revision, 2)));
        var undone = (await Office.Run((UndoImport op) => op.Run(new(kept.Id), Office.Act(authority), default))).Value;
        Assert.Equal((1, "柳溪镇人民政府"), (undone.Removed, Assert.Single(undone.Kept)));
        Assert.Equal(["liuxi"], await Office.Ask(db => db.AnnualReports.Select(r => r.Organ!.Code).ToListAsync()));
    }

    [Fact]
    public async Task An_organ_that_is_not_in_the_list_is_asked_about_and_of_two_files_for_one_report_one_is_taken()
    {
        await Given();

        var row = Assert.Single((await Read(("青禾镇人民政府.docx", Docx("白石镇人民政府")))).Rows);
        Assert.Equal((ImportFate.Ask, "qinghe"), (row.Fate, row.OrganCode));
        Assert.Contains("名录中没有“白石镇人民政府”", row.Note!.Zh);

        var view = await Read(("一.docx", Docx("青禾镇人民政府")), ("二.docx", Docx("青禾镇人民政府", 3)));
        Assert.Equal([ImportFate.Ready, ImportFate.Twice], view.Rows.Select(r => r.Fate));
        Assert.Equal((1, 1), Counts(await Import(view)));
    }

    [Fact]
    public async Task What_still_waits_can_be_stopped_and_a_single_file_is_read_before_a_whole_import()
    {
        var qinghe = An.Organ("qinghe", "青禾镇人民政府", county);
        var report = An.AnnualReport(qinghe);
        await Office.Given(county, qinghe, report);
        authority = ReportOffice.Someone("县政务公开办", Role.Authority, county, true);
        var kept = (await Begin(("一.docx", Docx("青禾镇人民政府")), ("二.docx", Docx("青禾镇人民政府", 3)))).Value;
        await Office.Run((ReadWaiting read) => read.Run(Office.Act(), default));
        Office.Clock.Advance(TimeSpan.FromMinutes(1));
        var single = new ReadingJob { VersionId = report.Versions[0].Id, SourceHash = new string('0', 64), SourceName = "单个.docx", Revision = 1, PersonId = null, Who = "王敏", AskedAt = Office.Clock.Now };
        await Office.Given(single);

        Assert.Equal(single.Id, (await Office.Run((ReadWaiting read) => read.Run(Office.Act(), default))).Value.Job);
        Assert.Equal(1, (await Office.Run((StopImport op) => op.Run(new(kept.Id), Office.Act(authority), default))).Value);

        var view = await Show(kept.Id);
        Assert.Equal((0, "没有读取：已停止"), (view.Waiting, view.Rows.Single(row => row.Fate == ImportFate.Refused).Note!.Zh));
        Assert.Equal("qinghe", view.Rows.Single(row => row.Fate != ImportFate.Refused).OrganCode);
    }

    [Fact]
    public async Task Only_the_authority_imports_only_its_own_files_and_only_for_its_own_organs()
    {
        await Given();
        var clerk = ReportOffice.Someone("王敏", Role.InformationOfficer, county, true);
        var stranger = ReportOffice.Someone("邻县", Role.Authority, An.Organ("linxian"), true);
        var view = await Read(("一.docx", Docx("青禾镇人民政府")));

        Assert.Equal("import.role", (await Begin(clerk, ("一.docx", Docx("青禾镇人民政府")))).Refusal?.Code);
        Assert.Equal("import.unknown", (await Office.Run((ShowReportImport show) => show.Run(view.Id, stranger, default))).Refusal?.Code);
        Assert.Equal("import.unknown", (await Import(view, stranger)).Refusal?.Code);
        Assert.Equal("import.unknown", (await Office.Run((StopImport op) => op.Run(new(view.Id), Office.Act(stranger), default))).Refusal?.Code);
        var theirs = await Read(stranger, ("一.docx", Docx("青禾镇人民政府")));
        Assert.Equal((ImportFate.Ask, 0), (theirs.Rows[0].Fate, theirs.Organs.Count));
        Assert.Equal(0, (await Office.Run((ImportReports op) => op.Run(new(theirs.Id, [new(1, "qinghe", 2024)]), Office.Act(stranger), default))).Value.Drafted);
    }

    private Task<Outcome<ImportBatch>> Begin(params (string Name, byte[] Bytes)[] files) => Begin(authority, files);

    private Task<Outcome<ImportBatch>> Begin(Actor by, params (string Name, byte[] Bytes)[] files) =>
        Office.Run((BeginImport op) => op.Run(new([.. files.Select(f => (f.Name, (ReadOnlyMemory<byte>)f.Bytes))], 2024), Office.Act(by), default));

    private Task<ShowReportImport.View> Read(params (string Name, byte[] Bytes)[] files) => Read(authority, files);

    private async Task<ShowReportImport.View> Read(Actor by, params (string Name, byte[] Bytes)[] files)
    {
        var kept = (await Begin(by, files)).Value;
        await ReadAll();
        return await Show(kept.Id, by);
    }

    private async Task ReadAll()
    {
        while ((await Office.Run((ReadWaiting read) => read.Run(Office.Act(), default))).Value.Job is not null)
        {
            // As long as there is one.
        }
    }

    private async Task<ShowReportImport.View> Show(Guid id, Actor? by = null) => (await Office.Run((ShowReportImport show) => show.Run(id, by ?? authority, default))).Value;

    private Task<Outcome<ImportReports.Done>> Import(ShowReportImport.View view, Actor? by = null) => Office.Run((ImportReports op) => op.Run(
        new(view.Id, [.. view.Rows.Where(r => r.MayBeTaken).Select(r => new ImportReports.Choice(r.Number, r.OrganCode!, r.Year!.Value))]), Office.Act(by ?? authority), default));

    private static (int Drafted, int Left) Counts(Outcome<ImportReports.Done> done) => (done.Value.Drafted, done.Value.Left.Count);

    private static byte[] Docx(string organ, int requests = 0) =>
        ReportDocx.Write(ReportContent.From((requests == 0 ? A.Report() : A.Report().Answered("granted", "person", requests)).Organ(organ).Build(), LawBook.Embedded));

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }
}

public sealed class ImportTests_on_SQLite() : ImportTests(Database.SQLite);

public sealed class ImportTests_on_PostgreSQL() : ImportTests(Database.PostgreSQL);
