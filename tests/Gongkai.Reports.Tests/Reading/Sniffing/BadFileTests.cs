using System.Text;
using Gongkai.Law;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Tests.Reading.Sniffing;

public sealed class BadFileTests
{
    [Fact]
    public void An_empty_file_is_refused() => Refused("read.empty", []);

    [Fact]
    public void A_file_over_the_bound_is_refused_with_both_sizes()
    {
        var refusal = Documents.Outcome(new byte[3_000_000], "a.html", new ReadingOptions { MostBytes = 1_000_000 }).Refusal;

        Assert.Equal("read.too-large", refusal?.Code);
        Assert.Equal("文件过大（3 MB，上限 1 MB）", refusal?.Reason.Zh);
    }

    [Fact]
    public void A_program_is_no_text() => Refused("read.unknown-format", [0x7F, 0x45, 0x4C, 0x46, .. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7 % 23))]);

    [Fact]
    public void A_document_with_a_password_says_so()
    {
        byte[] wrapper = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage\0"), .. new byte[600]];

        Refused("read.encrypted", wrapper);
    }

    [Fact]
    public void A_package_that_is_cut_off_is_damaged() => Refused("read.damaged", Packages.Zip(("word/document.xml", "<w:document/>"))[..^30]);

    [Fact]
    public void A_package_of_another_kind_is_named()
    {
        Assert.Equal("不支持 OFD 文件，请另存为 PDF 或 DOCX 再读取", Refused("read.unsupported-format", Packages.Zip(("OFD.xml", "<ofd/>"))).Reason.Zh);
        Assert.Contains("解压", Refused("read.unsupported-format", Packages.Zip(("readme.txt", "x"))).Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stop_asked_for_by_the_caller_is_a_stop_and_not_a_refusal()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read("<p>x</p>"u8.ToArray(), "a.html", new ReadingOptions(), stop.Token));
    }

    [Fact]
    public void A_file_that_takes_too_long_is_refused()
    {
        var outcome = Documents.Outcome(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>x</p>\n", 50_000))), "a.html", new ReadingOptions { MostTime = TimeSpan.FromTicks(1) });

        Assert.Equal("read.too-slow", outcome.Refusal?.Code);
    }

    private static Refusal Refused(string code, byte[] bytes)
    {
        var refusal = Documents.Outcome(bytes, "report.docx").Refusal;

        Assert.Equal(code, refusal?.Code);
        return refusal!;
    }

}
