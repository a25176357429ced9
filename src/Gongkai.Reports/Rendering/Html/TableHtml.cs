using System.Text;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering.Layout;

namespace Gongkai.Reports.Rendering.Html;

/// <summary>Writes tables of the form: every figure names the cells that head it, so that a screen reader can say them.</summary>
internal sealed class TableHtml(StringBuilder html, ReportFigures figures, string idPrefix)
{
    public void Write(PrintedPiece.Table piece)
    {
        var table = piece.Layout;
        var caption = $"{idPrefix}{table.Table.Code}-caption";

        // A table wider than a phone scrolls inside its own frame; the frame takes the focus so that a keyboard can scroll it.
        html.Append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"").Append(caption).Append("\">\n<table class=\"")
            .Append(table.Table.Code).Append("\">\n<caption id=\"").Append(caption).Append("\">").Append(HtmlText.Escape(piece.Name)).Append("统计表</caption>\n");

        foreach (var block in table.Blocks)
        {
            Block(block, table.Blocks.Count == 1);
        }

        html.Append("</table>\n</div>\n");
    }

    /// <summary>Only a single block may have a <c>thead</c>: printers repeat it on every page, over rows of other blocks too.</summary>
    private void Block(PrintedBlock block, bool alone)
    {
        html.Append(alone ? "<thead>\n" : "<tbody>\n");
        Rows(block.Head);
        html.Append(alone ? "</thead>\n<tbody>\n" : "");
        Rows(block.Body);
        html.Append("</tbody>\n");
    }

    private void Rows(IReadOnlyList<IReadOnlyList<PrintedCell>> rows)
    {
        foreach (var row in rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
            {
                Cell(cell);
            }

            html.Append("</tr>\n");
        }
    }

    private void Cell(PrintedCell cell)
    {
        if (cell.Cell is { } at)
        {
            var reading = figures[at];
            html.Append("<td").Append(Spans(cell)).Append(" headers=\"").AppendJoin(' ', cell.Headers.Select(id => idPrefix + id)).Append('"')
                .Append(reading.State == CellState.Number ? "" : $" class=\"{Class(reading.State)}\"").Append('>')
                .Append(HtmlText.Escape(PrintedFigure.Text(reading))).Append("</td>");
        }
        else if (cell.Role == PrintedRole.Corner)
        {
            html.Append("<td class=\"corner\"").Append(Spans(cell)).Append('>').Append(HtmlText.Escape(cell.Text)).Append("</td>");
        }
        else
        {
            html.Append("<th id=\"").Append(idPrefix).Append(cell.Id).Append("\" scope=\"").Append(Scope(cell)).Append('"').Append(Spans(cell)).Append('>')
                .Append(HtmlText.Escape(cell.Text)).Append("</th>");
        }
    }

    private static string Scope(PrintedCell cell) => (cell.Role, cell.Group) switch
    {
        (PrintedRole.RowHeader, false) => "row",
        (PrintedRole.RowHeader or PrintedRole.BlockHeading, _) => "rowgroup",
        (_, true) => "colgroup",
        _ => "col",
    };

    private static string Class(CellState state) => state switch
    {
        CellState.Blank => "blank",
        CellState.Mark => "mark",
        CellState.Missing => "missing",
        _ => "undecided",
    };

    private static string Spans(PrintedCell cell) => (cell.Across > 1 ? $" colspan=\"{cell.Across}\"" : "") + (cell.Down > 1 ? $" rowspan=\"{cell.Down}\"" : "");
}
