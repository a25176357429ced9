using Gongkai.Reports.Rendering;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>A figure shown large above a report.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Value">Null when the report does not say.</param>
/// <param name="Unit">件 or 万元.</param>
public sealed record KeyFigure(string Label, decimal? Value, string Unit);

/// <summary>The four figures a reader looks for first.</summary>
public static class KeyFigures
{
    private static readonly string[] Shown = ["received", "concluded", "disclosed", "corrected"];

    public static IReadOnlyList<KeyFigure> Of(ReportContent content) =>
        [.. Shown.Select(code => Measure.All.First(measure => measure.Code == code)).Select(measure => new KeyFigure(measure.Label, measure.Of(content.Figures), measure.Unit))];
}
