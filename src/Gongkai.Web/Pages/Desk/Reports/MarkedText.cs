using Gongkai.App.AnnualReports;
using Gongkai.Reports.Comparing;
using Microsoft.AspNetCore.Html;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>Texts with what was put in, taken out and moved marked for eye and ear. Written without white space between the marks, which would show as gaps in Chinese.</summary>
public static class MarkedText
{
    public static IHtmlContent Added(string text) => Append(new(), "ins", "新增", text);

    public static IHtmlContent Deleted(string text) => Append(new(), "del", "删去", text);

    /// <summary>A rewording, word by word.</summary>
    public static IHtmlContent Words(IReadOnlyList<WordChange> words) => Append(new(), words);

    /// <summary>A section beside last year's, in one run.</summary>
    public static IHtmlContent Section(SectionBesideLast section)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in section.Pieces)
        {
            Append(html, piece, section.Heading);
        }

        return html;
    }

    private static void Append(HtmlContentBuilder html, TextPiece piece, string here)
    {
        switch (piece.Kind)
        {
            case PieceKind.Inserted:
                Append(html, "ins", "新增", piece.Text);
                break;
            case PieceKind.Deleted:
                Append(html, "del", "删去", piece.Text);
                break;
            case PieceKind.Changed:
                Append(html, piece.Words);
                break;
            case PieceKind.MovedHere:
                Move(html, piece, "移来", piece.Other is { } from && from != here ? $"原在“{from}”" : null);
                break;
            case PieceKind.MovedAway:
                Move(html, piece, "移走", piece.Other is { } to && to != here ? $"现在“{to}”" : null);
                break;
            default:
                html.Append(piece.Text);
                break;
        }
    }

    private static void Move(HtmlContentBuilder html, TextPiece piece, string word, string? where)
    {
        html.AppendHtml("<span class=\"gk-beside__moved\"><span class=\"gk-tag\">").Append(word).Append(where is null ? "" : "：" + where).AppendHtml("</span>");
        if (piece.Words.Count > 0)
        {
            Append(html, piece.Words);
        }
        else
        {
            html.Append(piece.Text);
        }

        html.AppendHtml("<span class=\"govuk-visually-hidden\">〔").Append(word).AppendHtml("的文字完〕</span></span>");
    }

    private static HtmlContentBuilder Append(HtmlContentBuilder html, IReadOnlyList<WordChange> words)
    {
        foreach (var word in words)
        {
            _ = word.Kind switch
            {
                < 0 => Append(html, "del", "删去", word.Text),
                > 0 => Append(html, "ins", "新增", word.Text),
                _ => html.Append(word.Text),
            };
        }

        return html;
    }

    private static IHtmlContentBuilder Append(HtmlContentBuilder html, string tag, string word, string text) =>
        html.AppendHtml($"<{tag}><span class=\"govuk-visually-hidden\">〔{word}：</span>").Append(text).AppendHtml($"<span class=\"govuk-visually-hidden\">〕</span></{tag}>");
}
