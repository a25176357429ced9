using System.Buffers;
using AngleSharp.Dom;
using Gongkai.Reports.Reading.Assembly;

namespace Gongkai.Reports.Reading.Html;

/// <summary>
/// Tells site furniture from the report by positive evidence only: what its container is called, then whether its contents could be part of a report.
/// In doubt it is the report.
/// </summary>
internal static class Chrome
{
    private const int MostProse = 800;
    private const int MostNumbers = 8;

    private static readonly SearchValues<char> InNumbers = SearchValues.Create("0123456789.,");

    private static readonly SearchValues<string> Names = SearchValues.Create(
    [
        "nav", "menu", "crumb", "dqwz", "share", "foot", "copyright", "sidebar", "toolbar", "topbar", "login", "banner", "related", "xgxx", "pagination", "qrcode",
        "ewm", "friendlink", "search", "weizhi", "location",
    ],
    StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the element's class, id or tag says navigation, sharing, footer and the like.</summary>
    public static bool IsNamed(IElement element, HtmlTag tag) =>
        tag is HtmlTag.Block or HtmlTag.Table && element.LocalName is not "p" && (element.LocalName is "footer" or "aside" || Says(element.ClassName) || Says(element.Id));

    /// <summary>True when everything on the tape since <paramref name="from"/> may be furniture: no long prose, no numbered heading, no table of numbers.</summary>
    public static bool Holds(IReadOnlyList<Piece> tape, int from)
    {
        var (prose, numbers) = (0, 0);

        for (var i = from; i < tape.Count; i++)
        {
            prose += tape[i].Text.Length - tape[i].Linked;
            numbers += tape[i].Linked == 0 && IsNumber(tape[i].Text) ? 1 : 0;

            if (prose > MostProse || numbers >= MostNumbers || IsReportLine(tape[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A heading, or a line numbered as the parts of a report are.</summary>
    private static bool IsReportLine(Piece piece) =>
        piece.Heading || piece.Linked == 0 && piece.Text is [var number, '、', ..] && "一二三四五六".Contains(number);

    private static bool Says(string? name) => !string.IsNullOrEmpty(name) && name.AsSpan().ContainsAny(Names);

    private static bool IsNumber(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(InNumbers);
}
