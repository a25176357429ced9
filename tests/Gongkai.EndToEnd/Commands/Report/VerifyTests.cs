using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Gongkai.App.AnnualReports;
using Gongkai.App.AnnualReports.Evidence;
using Gongkai.App.People;
using Gongkai.Law.AnnualReports;
using Gongkai.Testing;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;

namespace Gongkai.EndToEnd.Commands.Report;

/// <summary>An evidence package on another machine: the built command line examines it without office or network.</summary>
public sealed class VerifyTests : IDisposable
{
    private static readonly Lazy<Task<byte[]>> First = new(() => Package("青禾镇人民政府"));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_package_as_it_was_made_holds()
    {
        var run = Verify(await First.Value);

        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.Contains("青禾镇人民政府, report on 2024, version 1", run.Output);
        Assert.Contains("The package holds.", run.Output);
        Assert.DoesNotContain("BROKEN", run.Output);
    }

    [Fact]
    public async Task One_altered_byte_is_found_and_named()
    {
        var run = Verify(Changed(await First.Value, "cells.csv", bytes => [.. bytes[..^2], (byte)(bytes[^2] ^ 1), bytes[^1]]));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("BROKEN  cells.csv has the hash of the manifest", run.Output);
        Assert.Contains("The package does not hold", run.Output);
    }

    [Theory]
    [InlineData("report.json")]
    [InlineData("history.json")]
    public async Task A_missing_file_is_named(string file)
    {
        var run = Verify(Changed(await First.Value, file, _ => null));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"BROKEN  {file} is not in the package", run.Output);
    }

    [Fact]
    public async Task Content_of_another_report_is_found_although_the_manifest_was_made_to_fit()
    {
        var foreign = Entry(await Package("雁浦乡人民政府"), "report.json");
        var forged = Changed(await First.Value, "report.json", _ => foreign);
        var (old, now) = (Hash(Entry(await First.Value, "report.json")), Hash(foreign));
        forged = Changed(forged, "manifest.json", bytes => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(old, now, StringComparison.Ordinal)));

        var run = Verify(forged);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("BROKEN  the cells are those of the report", run.Output);
    }

    [Fact]
    public async Task A_package_of_a_shape_this_program_does_not_know_is_not_read()
    {
        var run = Verify(Changed(await First.Value, "manifest.json", bytes => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("gongkai-evidence/1", "gongkai-evidence/9", StringComparison.Ordinal))));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("its manifest is missing or of another format", run.Errors);
    }

    [Fact]
    public void What_is_not_there_or_no_package_is_said()
    {
        Assert.Equal(2, CommandLine.Exec("report", "verify", Path.Combine(folder.Path, "nothing.zip")).ExitCode);
        Assert.Contains("not a valid zip file", Verify("hello"u8.ToArray()).Errors);
    }

    private CommandLine.Run Verify(byte[] package)
    {
        var file = Path.Combine(folder.Path, "package.zip");
        File.WriteAllBytes(file, package);
        return CommandLine.Exec("report", "verify", file);
    }

    private static async Task<byte[]> Package(string organ)
    {
        await using var office = new OfficeUnderTest(Database.SQLite);
        var county = An.Organ();
        var town = An.Organ("qinghe", organ, county);
        var report = An.AnnualReport(town, state: ReportState.Draft, saying: A.Report().Organ(organ).Answered("granted", "person", organ.Length));
        await office.Given(county, town, report);
        return (await office.Run((PackEvidence pack) => pack.Run(new(report.Versions[0].Id), An.Actor(Role.InformationOfficer, town), default))).Value.Bytes;
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static byte[] Entry(byte[] package, string file)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        using var stream = zip.GetEntry(file)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Changed(byte[] package, string file, Func<byte[], byte[]?> change)
    {
        var changed = change(Entry(package, file));
        using var bytes = new MemoryStream();
        bytes.Write(package);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(file)!.Delete();
            if (changed is not null)
            {
                using var stream = zip.CreateEntry(file).Open();
                stream.Write(changed);
            }
        }

        return bytes.ToArray();
    }
}
