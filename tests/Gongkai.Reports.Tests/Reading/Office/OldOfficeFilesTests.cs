using Gongkai.Reports.Reading;
using Gongkai.Testing.Generated;
using Gongkai.Testing.Generated.Layouts;

namespace Gongkai.Reports.Tests.Reading.Office;

/// <summary>Old and foreign office files are converted and then read like the new ones.</summary>
public sealed class OldOfficeFilesTests
{
    [Theory]
    [InlineData("doc", "docx")]
    [InlineData("rtf", "docx")]
    [InlineData("odt", "docx")]
    [InlineData("xls", "xlsx")]
    [InlineData("ods", "xlsx")]
    public void Every_figure_survives_the_conversion(string ending, string from)
    {
        var truth = ReportGenerator.Clean(77, AllLayouts.Named(from));
        var bytes = OfficeFiles.Convert(ending, ("report." + from, truth.Bytes))[0];
        var report = ReportReader.Read(bytes, "report." + ending, Patience.Options, TestContext.Current.CancellationToken).Value;

        Assert.Equal(ending + " via libreoffice", report.Document.Kind);
        Assert.All(truth.Cells, cell => Assert.Equal(Verdict.Right, Score.Of(cell.Value, report.Figures[cell.Key])));
    }

    [Fact]
    public void A_wps_file_is_an_old_word_file()
    {
        var truth = ReportGenerator.Clean(78, AllLayouts.Named("docx"));
        var bytes = OfficeFiles.Convert("doc", ("report.docx", truth.Bytes))[0];

        Assert.Equal("wps via libreoffice", Documents.Read(bytes, "报告.wps").Kind);
    }

    [Fact]
    public void A_file_that_only_begins_like_one_is_refused_with_a_reason()
    {
        OfficeFiles.SkipWhenMissing();
        var refusal = Documents.Outcome([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. System.Text.Encoding.Unicode.GetBytes("WordDocument\0"), .. new byte[600]], "报告.doc").Refusal;

        Assert.Equal("read.not-converted", refusal?.Code);
    }
}
