using System.IO.Compression;
using System.Text;
using Gongkai.App.AnnualReports;
using Gongkai.App.AnnualReports.County;
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
        var rows = (await Preview(("年报.zip", Zip(("青禾.docx", Docx("青禾镇人民政府")), ("柳溪.docx", Docx("柳溪镇人民政府")), ("说明.txt", Encoding.UTF8.GetBytes("这不是年报。")))))).Value.Rows;

        Assert.Equal(
            ["柳溪.docx Ready liuxi 2024", "说明.txt Refused  ", "青禾.docx Ready qinghe 2024"],
            rows.Select(row => $"{row.File} {row.Fate} {row.OrganCode} {row.Year}").Order(StringComparer.Ordinal));
        Assert.Empty(await Office.Ask(db => db.AnnualReports.ToListAsync()));   // a dry run drafts nothing

        var done = (await Import(rows)).Value;
        Assert.Equal((2, 0), (done.Drafted, done.Left.Count));
        Assert.Equal(2, await Office.Ask(db => db.ReportVersions.CountAsync(v => v.SourceReading != null && !v.Confirmed)));
        Assert.All((await Preview(("青禾.docx", Docx("青禾镇人民政府")))).Value.Rows, row => Assert.Equal(ImportFate.Exists, row.Fate));

        await Office.Ask(db => db.ReportVersions.Where(v => v.Report!.Organ!.Code == "liuxi").ExecuteUpdateAsync(set => set.SetProperty(v => v.Revision, 2)));
        var undone = (await Office.Run((UndoImport op) => op.Run(new(done.ImportId), Office.Act(authority), default))).Value;
        Assert.Equal((1, "柳溪镇人民政府"), (undone.Removed, Assert.Single(undone.Kept)));
        Assert.Equal(["liuxi"], await Office.Ask(db => db.AnnualReports.Select(r => r.Organ!.Code).ToListAsync()));
    }

    [Fact]
    public async Task An_organ_that_is_not_in_the_list_is_asked_about_and_never_guessed()
    {
        await Given();

        var row = Assert.Single((await Preview(("青禾镇人民政府.docx", Docx("白石镇人民政府")))).Value.Rows);

        Assert.Equal((ImportFate.Ask, "qinghe"), (row.Fate, row.OrganCode));
        Assert.Contains("名录中没有“白石镇人民政府”", row.Note!.Zh);
    }

    [Fact]
    public async Task Two_files_for_one_report_are_shown_and_only_one_is_taken()
    {
        await Given();
        var rows = (await Preview(("一.docx", Docx("青禾镇人民政府")), ("二.docx", Docx("青禾镇人民政府", 3)))).Value.Rows;

        Assert.Equal([ImportFate.Ready, ImportFate.Twice], rows.Select(row => row.Fate));
        var done = (await Import(rows)).Value;
        Assert.Equal((1, 1), (done.Drafted, done.Left.Count));
    }

    [Fact]
    public async Task Only_the_authority_imports_and_only_for_its_own_organs()
    {
        await Given();
        var clerk = ReportOffice.Someone("王敏", Role.InformationOfficer, county, true);
        var stranger = ReportOffice.Someone("邻县", Role.Authority, An.Organ("linxian"), true);
        var rows = (await Preview(("一.docx", Docx("青禾镇人民政府")))).Value.Rows;

        Assert.Equal("import.role", (await Office.Run((PreviewImport op) => op.Run(new([], 2024), Office.Act(clerk), default))).Refusal?.Code);
        Assert.Equal(0, (await Import(rows, stranger)).Value.Drafted);
    }

    private Task<Outcome<PreviewImport.View>> Preview(params (string Name, byte[] Bytes)[] files) =>
        Office.Run((PreviewImport op) => op.Run(new([.. files.Select(f => (f.Name, (ReadOnlyMemory<byte>)f.Bytes))], 2024), Office.Act(authority), default));

    private Task<Outcome<ImportReports.Done>> Import(IReadOnlyList<ImportRow> rows, Actor? by = null) => Office.Run((ImportReports op) => op.Run(
        new([.. rows.Where(r => r.Hash is not null).Select(r => new ImportReports.Choice(r.Hash!, r.File, r.OrganCode!, r.Year!.Value))]), Office.Act(by ?? authority), default));

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
