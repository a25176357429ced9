using Gongkai.Law;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Reading.Office;
using Gongkai.Reports.Reading.Outside;
using Gongkai.Reports.Rendering.Docx;

namespace Gongkai.Reports.Rendering.Pdf;

/// <summary>An annual report as PDF: its DOCX printed by LibreOffice, so that both look the same. Where LibreOffice is missing there is no PDF.</summary>
public static class ReportPdf
{
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(1);

    /// <summary>Whether PDFs can be made on this machine.</summary>
    public static bool Available => OutsidePrograms.Office.Find().Refusal is null;

    /// <summary>The file's bytes, or why there are none.</summary>
    public static Outcome<byte[]> Write(ReportContent content, CancellationToken stop) => Print(ReportDocx.Write(content), stop);

    /// <summary>Another document of ours as PDF.</summary>
    public static Outcome<byte[]> Print(byte[] docx, CancellationToken stop) => OfficeConversion.Convert(docx, "docx", "pdf", new ReadingBudget(new ReadingOptions { MostTime = MostTime }, stop));
}
