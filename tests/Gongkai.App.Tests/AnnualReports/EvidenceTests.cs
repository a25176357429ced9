using System.IO.Compression;
using System.Text;
using Gongkai.App.AnnualReports.Evidence;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;

namespace Gongkai.App.Tests.AnnualReports;

public abstract class EvidenceTests(Database database) : OfficeTests(database)
{
    private async Task<byte[]> Packed(ReportOffice office) => (await Office.Run((PackEvidence op) => op.Run(new(office.Version), office.Clerk, default))).Value.Bytes;

    [Fact]
    public async Task A_package_verifies_without_the_office_and_is_the_same_every_time()
    {
        var office = await (await new ReportOffice(Office).Given()).Until(ReportState.Published);
        var package = await Packed(office);

        var verdict = EvidenceVerifier.Verify(package, LawBook.Embedded).Value;

        Assert.True(verdict.Holds, string.Join('\n', verdict.Lines.Where(line => !line.Holds).Select(line => line.What.Zh)));
        Assert.Contains(verdict.Lines, line => line.What.Zh.Contains("重新核验的结果与包中一致"));
        Assert.Contains(verdict.Lines, line => line.What.Zh.Contains("历史记录 7 条"));
        Assert.Equal(package, await Packed(office));
    }

    [Theory]
    [InlineData("report.json", "report.json 与清单的校验码一致")]
    [InlineData("findings.json", "重新核验的结果与包中一致")]
    [InlineData("history.json", "各条校验码一致")]
    [InlineData("cells.csv", "单元格数据与报告内容一致")]
    public async Task What_was_altered_is_found(string file, string broken)
    {
        var office = await (await new ReportOffice(Office).Given()).Until(ReportState.Submitted);
        var forged = Changed(await Packed(office), file, file switch
        {
            "report.json" => text => text.Replace("\"value\": 0", "\"value\": 9", StringComparison.Ordinal),
            "findings.json" => text => text.Replace("\"Holds\"", "\"Broken\"", StringComparison.Ordinal),
            "history.json" => text => text.Replace("annual-report.submit", "annual-report.accept", StringComparison.Ordinal),
            _ => text => text + "x",
        });

        var verdict = EvidenceVerifier.Verify(forged, LawBook.Embedded).Value;

        Assert.False(verdict.Holds);
        Assert.Contains(verdict.Lines, line => !line.Holds && line.What.Zh.Contains(broken));
    }

    [Fact]
    public void What_is_no_package_is_refused_with_a_reason()
    {
        Assert.Equal("evidence.no-package", EvidenceVerifier.Verify("not a zip"u8.ToArray(), LawBook.Embedded).Refusal?.Code);
        using var empty = new MemoryStream();
        using (new ZipArchive(empty, ZipArchiveMode.Create, leaveOpen: true))
        {
        }

        Assert.Equal("evidence.no-package", EvidenceVerifier.Verify(empty.ToArray(), LawBook.Embedded).Refusal?.Code);
    }

    [Fact]
    public async Task Another_organ_gets_no_package()
    {
        var office = await new ReportOffice(Office).Given();
        var neighbour = ReportOffice.Someone("邻镇", Role.InformationOfficer, An.Organ("liuxi", under: office.County));

        Assert.Equal("report.not-found", (await Office.Run((PackEvidence op) => op.Run(new(office.Version), neighbour, default))).Refusal?.Code);
    }

    private static byte[] Changed(byte[] package, string file, Func<string, string> change)
    {
        using var bytes = new MemoryStream();
        bytes.Write(package);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(file)!;
            string text;
            using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
            {
                text = reader.ReadToEnd();
            }

            Assert.NotEqual(text, change(text));
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(file).Open(), new UTF8Encoding(false));
            writer.Write(change(text));
        }

        return bytes.ToArray();
    }
}

public sealed class EvidenceTests_on_SQLite() : EvidenceTests(Database.SQLite);

public sealed class EvidenceTests_on_PostgreSQL() : EvidenceTests(Database.PostgreSQL);
