using System.Text;
using Gongkai.App.Files;
using Gongkai.Law;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Docx;
using Gongkai.Reports.Rendering.Xlsx;

namespace Gongkai.App.Tests.Files;

/// <summary>The store does not differ between databases; that its rows are kept by both is tested with those who keep files.</summary>
public sealed class FileIntakeTests() : OfficeTests(Database.SQLite)
{
    private static readonly ReportContent Report = ReportContent.From(A.Report().Build(), LawBook.Embedded);

    public static TheoryData<string, byte[], string> Kinds => new()
    {
        { "a.docx", ReportDocx.Write(Report), "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "a.xlsx", ReportXlsx.Write(Report), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        { "a.pdf", "%PDF-1.7\n"u8.ToArray(), "application/pdf" },
        { "a.rtf", @"{\rtf1\ansi}"u8.ToArray(), "application/rtf" },
        { "a.png", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], "image/png" },
        { "a.jpg", [0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg" },
        { "a.mp3", [(byte)'I', (byte)'D', (byte)'3', 4, 0, 0, 0, 0, 0, 0], "audio/mpeg" },
        { "a.m4a", [0, 0, 0, 32, .. "ftypM4A "u8, 0, 0, 0, 0], "audio/mp4" },
        { "a.wav", [.. "RIFF"u8, 36, 0, 0, 0, .. "WAVEfmt "u8], "audio/wav" },
        { "a.mp4", [0, 0, 0, 32, .. "ftypisom"u8, 0, 0, 2, 0], "video/mp4" },
        { "a.webm", [0x1A, 0x45, 0xDF, 0xA3, 0x9F, .. "B\x82\x84webm"u8], "video/webm" },
        { "a.html", "<!doctype html><p>年报"u8.ToArray(), "text/html" },
        { "a.csv", "名称,代码\n云岭县,01"u8.ToArray(), "text/csv" },
        { "a.txt", "一、总体情况"u8.ToArray(), "text/plain" },
        { "a.txt", [0xD2, 0xBB, 0xA1, 0xA2], "text/plain" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_file_is_known_by_its_content(string name, byte[] content, string type)
    {
        var taken = (await Take(content, name)).Value;

        Assert.Equal((type, name, null), (taken.ContentType, taken.Name, taken.Remark));
    }

    [Theory]
    [InlineData("report.doc", "report.html")]
    [InlineData("../../etc/passwd.pdf", "passwd.html")]
    [InlineData("C:\\桌面\\年报\u202Efdp.exe", "年报fdp.html")]
    public async Task A_name_that_says_something_else_is_put_right_with_a_word_about_it(string name, string kept)
    {
        var taken = (await Take("<html><table></table></html>"u8.ToArray(), name)).Value;

        Assert.Equal(kept, taken.Name);
        Assert.Contains(kept, taken.Remark!.Zh);
    }

    [Theory]
    [InlineData(new byte[] { 0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0 }, "file.kind")]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0 }, "file.kind")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0 }, "file.kind")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 1, 2 }, "file.damaged-upload")]
    [InlineData(new byte[0], "file.empty")]
    public async Task What_is_no_document_is_refused(byte[] content, string code)
    {
        Assert.Equal(code, (await Take(content, "年报.docx")).Refusal?.Code);
        Assert.False(Directory.Exists(Path.Combine(Office.Settings.Data, "files")));
    }

    [Fact]
    public async Task A_file_above_the_limit_is_refused_without_being_read_to_its_end()
    {
        Office.Settings.LargestUpload = 100_000;
        using var endless = new MemoryStream(new byte[10_000_000]);

        var outcome = await Office.Run((FileIntake intake) => intake.Take(endless, "a.txt", Office.Clock.Now));

        Assert.Equal("file.too-large", outcome.Refusal?.Code);
        Assert.InRange(endless.Position, 100_000, 300_000);
    }

    [Fact]
    public async Task The_same_content_is_kept_once_and_read_back()
    {
        var content = Encoding.UTF8.GetBytes("一、总体情况");
        var first = (await Take(content, "a.txt")).Value;
        var second = (await Take(content, "b.txt")).Value;
        var store = new FileStore(Office.Settings);

        Assert.Equal(first.Hash, second.Hash);
        Assert.Single(Directory.EnumerateFiles(Path.Combine(Office.Settings.Data, "files"), "*", SearchOption.AllDirectories));
        Assert.True(File.Exists(Path.Combine(Office.Settings.Data, "files", first.Hash[..2], first.Hash[2..4], first.Hash)));
        Assert.Equal(content, (await store.Read(first.Hash)).Value.ToArray());
    }

    [Fact]
    public async Task Damage_is_noticed_when_read()
    {
        var hash = (await Take("一、总体情况"u8.ToArray(), "a.txt")).Value.Hash;
        var store = new FileStore(Office.Settings);
        await File.WriteAllTextAsync(Path.Combine(Office.Settings.Data, "files", hash[..2], hash[2..4], hash), "二");

        Assert.Equal("file.damaged", (await store.Read(hash)).Refusal?.Code);
        Assert.Equal("file.gone", (await store.Read(new string('0', 64))).Refusal?.Code);
        await Assert.ThrowsAsync<ArgumentException>(() => store.Read("../../gongkai.db"));
    }

    private Task<Outcome<TakenFile>> Take(byte[] content, string name) =>
        Office.Run((FileIntake intake) => intake.Take(content, name, Office.Clock.Now));
}
