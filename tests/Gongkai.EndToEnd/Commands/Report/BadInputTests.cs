using System.IO.Compression;
using System.Text;
using Gongkai.Testing;

namespace Gongkai.EndToEnd.Commands.ReportFiles;

/// <summary>Hostile and broken files: one clear line, exit code 2, the other files still done.</summary>
public sealed class BadInputTests : IDisposable
{
    // A managed heap that may not grow beyond this ends the process; so a clean end proves the bound on memory.
    private static readonly (string, string) MemoryBound = ("DOTNET_GCHeapHardLimit", "0x30000000");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Kinds => [.. Files.Keys];

    private static Dictionary<string, Func<byte[]>> Files { get; } = new()
    {
        ["empty.docx"] = () => [],
        ["truncated.docx"] = () => Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", new string('x', 5000)))[..^60],
        ["not-a-zip.docx"] = () => Encoding.UTF8.GetBytes("PK\u0003\u0004 and then nothing of the kind"),
        ["bomb.docx"] = () => Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", new string(' ', 300_000_000))),
        ["entities.docx"] = () => Zip(("[Content_Types].xml", ContentTypes), ("_rels/.rels", Relations), ("word/document.xml", EntityBomb)),
        ["locked.docx"] = () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[4000]],
        ["truncated.pdf"] = () => Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"),
        ["truncated.xlsx"] = () => Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook>"))[..^60],
        ["noise.png"] = () => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Enumerable.Range(0, 3000).Select(i => (byte)(i * 37))],
    };

    private const string ContentTypes = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private const string Relations = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";

    private static string EntityBomb => "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a0 \"lol\">"
        + string.Concat(Enumerable.Range(1, 12).Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">"))
        + "]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&a12;</w:t></w:r></w:p></w:body></w:document>";

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_that_cannot_be_read_costs_one_line_and_the_others_are_done(string name)
    {
        var bad = folder.Write(name, Files[name]());
        var good = folder.Write("good.html", "<p>青禾镇人民政府2024年政府信息公开工作年度报告</p>");

        var run = CommandLine.Exec(["report", "read", bad, good, "--json"], null, MemoryBound);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(bad + ": ", Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.DoesNotContain("read.bug", run.Errors);
        Assert.Contains("good.html", Assert.Single(run.Lines));
    }

    [Fact]
    public void A_file_of_200_MB_is_refused_by_its_size()
    {
        var path = Path.Combine(folder.Path, "large.html");
        using (var file = File.Create(path))
        {
            file.SetLength(200L << 20);
        }

        var run = CommandLine.Exec(["report", "read", path], null, MemoryBound);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("larger than 100 MB", run.Errors);
    }

    public static TheoryData<string, string> Forgeries => new()
    {
        { "colspan.html", "<table><tr><td colspan=1000000000 rowspan=1000000000>行政许可</td></tr><tr><td>1</td></tr></table>" },
        { "nested.html", string.Concat(Enumerable.Repeat("<table><tr><td>", 10_000)) + "行政许可" },
        { "nested-div.html", string.Concat(Enumerable.Repeat("<div>", 200_000)) + "行政许可" },
        { "nul.txt", "青禾镇\0\0\0 2024年\0 政府信息公开工作年度报告\n行政许可\0\t0\n" },
        { "one-line.txt", string.Concat(Enumerable.Repeat("0123456789 行政许可", 100_000)) },
        { "pipes.md", string.Concat(Enumerable.Repeat("|", 2_000_000)) },
        { "brackets.json", new string('[', 500_000) },
    };

    [Theory]
    [MemberData(nameof(Forgeries))]
    public void A_forgery_ends_in_bounded_memory_with_a_report_or_a_clear_line(string name, string content)
    {
        var run = CommandLine.Exec(["report", "check", folder.Write(name, content), "--json"], null, MemoryBound);

        Assert.InRange(run.ExitCode, 1, 2); // such a thing has no tables: broken findings, or it could not be read
        Assert.DoesNotContain("read.bug", run.Errors);
        Assert.DoesNotContain("read.too-slow", run.Errors);
        Assert.Equal(1, run.Lines.Length + run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Standard_input_is_read_like_a_file()
    {
        var run = CommandLine.Exec(["report", "read", "-", "--json"], Encoding.UTF8.GetBytes("青禾镇人民政府2024年政府信息公开工作年度报告\n"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("青禾镇人民政府", Assert.Single(run.Lines));
    }

    [Fact]
    public void A_name_that_does_not_exist_is_one_line_and_exit_code_2()
    {
        var run = CommandLine.Exec("report", "check", "no-such-file.html", "nothing-*.docx");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(2, run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = new StreamWriter(zip.CreateEntry(name, CompressionLevel.SmallestSize).Open());
                entry.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
