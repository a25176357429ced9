using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gongkai.Law;
using Gongkai.Reports.Rendering.Csv;
using Gongkai.Testing;

namespace Gongkai.Reports.Tests.Rendering.Csv;

public sealed class ReportCsvTests
{
    [Fact]
    public void One_line_a_cell_with_code_label_unit_state_value_and_text()
    {
        var lines = Encoding.UTF8.GetString(ReportCsv.Write(SampleContent.Of(2023, odd: true))).TrimStart('\uFEFF').Split("\r\n");

        Approved.Match(string.Join('\n', lines.Where(line => line.StartsWith("code,", StringComparison.Ordinal) || line.StartsWith("report/", StringComparison.Ordinal)
            || line.StartsWith("disclosure/", StringComparison.Ordinal) || line.StartsWith("requests/carriedIn/", StringComparison.Ordinal)
            || line.StartsWith("requests/refused.internalAffairs", StringComparison.Ordinal) || line.StartsWith("text/", StringComparison.Ordinal))), "long-format");
    }

    [Fact]
    public void Reading_what_was_written_gives_the_same_content() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AnyContent.Arbitrary, content => Assert.Equal(Told.All(content), Told.All(RenderedCsvReader.Read(ReportCsv.Write(content), LawBook.Embedded).Value))));

    [Fact]
    public void Any_fields_come_back_as_they_were() => Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>[]>().Filter(fields => fields.Length > 0), fields =>
    {
        var texts = fields.Select(field => field.Get).ToArray();
        var csv = new StringBuilder();
        CsvText.Line(csv, texts);
        Assert.Equal(texts, Assert.Single(CsvText.Records(csv.ToString())));
    }));

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+21", "+21")]
    [InlineData("-", "-")]
    [InlineData("@总量", "'@总量")]
    public void A_text_is_never_a_formula_for_a_spreadsheet(string field, string written)
    {
        var csv = new StringBuilder();
        CsvText.Line(csv, field);
        Assert.Equal(written + "\r\n", csv.ToString());
    }

    [Theory]
    [InlineData("a,b\n", "line 1")]
    [InlineData("code,label,unit,state,value,text\nrequests/received/person,x,件,number,三,三\n", "line 2")]
    [InlineData("code,label,unit,state,value,text\nreport/form,x,,text,,annual-report/2021\nrequests/none/person,x,件,number,3,3\n", "not of this form")]
    public void What_is_not_a_report_is_refused(string csv, string said) =>
        Assert.Contains(said, RenderedCsvReader.Read(Encoding.UTF8.GetBytes(csv), LawBook.Embedded).Refusal!.Reason.En, StringComparison.Ordinal);
}
