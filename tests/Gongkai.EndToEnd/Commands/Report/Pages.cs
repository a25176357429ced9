using System.Text;
using Gongkai.Law;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Html;
using Gongkai.Testing.Builders;

namespace Gongkai.EndToEnd.Commands.ReportFiles;

/// <summary>Report files for the commands to read.</summary>
internal static class Pages
{
    /// <summary>A report as a web page.</summary>
    public static byte[] Html(ReportBuilder report) => Encoding.UTF8.GetBytes(ReportHtml.Page(ReportContent.From(report.Build(), LawBook.Embedded)));
}
