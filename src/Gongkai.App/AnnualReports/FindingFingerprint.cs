using System.Security.Cryptography;
using System.Text;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering;

namespace Gongkai.App.AnnualReports;

/// <summary>What a decision about a finding holds on to: the check, its cells and their values, and what it quotes. Another value is another finding.</summary>
internal static class FindingFingerprint
{
    public static string Of(Finding finding, ReportFigures figures)
    {
        var text = new StringBuilder(finding.Code).Append('|').Append(finding.Answer);
        foreach (var cell in finding.Cells.OrderBy(cell => cell.ToString(), StringComparer.Ordinal))
        {
            text.Append('|').Append(cell).Append('=').Append(PrintedFigure.Text(figures[cell]));
        }

        text.Append('|').Append(Number(finding.Stated)).Append('|').Append(Number(finding.Expected)).Append('|').Append(finding.Quote);

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static string Number(decimal? value) => value is { } number ? PrintedFigure.Number(number) : "";
}
