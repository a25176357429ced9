using System.Text;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering;

namespace Gongkai.Reports.Tests.Rendering;

/// <summary>A content as text, so that two of them can be compared and a difference be read.</summary>
internal static class Told
{
    public static string All(ReportContent content) => Facts(content) + Texts(content) + Figures(content);

    public static string Facts(ReportContent content) =>
        $"{content.Form} {content.Organ} {content.Year} {content.PrintedTitle} {content.Signature} {content.Signed} {content.Published}\n";

    public static string Texts(ReportContent content)
    {
        var text = new StringBuilder().AppendJoin('\n', content.Preamble.Prepend("[preamble]")).Append('\n');

        foreach (var section in content.Sections)
        {
            text.Append('[').Append(section.Code ?? section.Heading).Append("]\n").AppendJoin('\n', section.Text).Append('\n');
            foreach (var part in section.Parts)
            {
                text.Append("[[").Append(part.Code).Append("]]\n").AppendJoin('\n', part.Text).Append('\n');
            }

            text.Append("[below]\n").AppendJoin('\n', section.Below).Append('\n');
        }

        return text.ToString();
    }

    public static string Figures(ReportContent content) => string.Join('\n', content.Figures.All.Select(Cell));

    private static string Cell(CellReading reading) =>
        $"{reading.Cell} {reading.State} {(reading.Value is { } value ? PrintedFigure.Number(value) : "")}{(reading.State == CellState.Mark ? reading.Text : "")} {string.Join(",", reading.Candidates.Select(PrintedFigure.Number))}{(reading.MoreCandidates ? ",…" : "")}";
}
