using FsCheck;
using FsCheck.Fluent;
using Gongkai.Law;
using Gongkai.Reports.Rendering;

namespace Gongkai.Reports.Tests.Rendering;

public sealed class ReportContentTests
{
    [Fact]
    public void The_text_of_a_report_that_was_read_is_its_content_again() => Check.QuickThrowOnFailure(Prop.ForAll(AnyContent.Arbitrary, content =>
    {
        var read = ReportContent.From(ReportReader.From(RenderedDocument.Of(content, "json"), "report", LawBook.Embedded), LawBook.Embedded);

        Assert.Equal(Told.Facts(content with { Form = read.Form }), Told.Facts(read));
        Assert.Equal(Told.Texts(content), Told.Texts(read with { Sections = [.. read.Sections.Where(section => section.Code is not ("disclosure" or "requests" or "remedies"))] }));
    }));
}
