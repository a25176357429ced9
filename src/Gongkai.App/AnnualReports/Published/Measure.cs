using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>A figure that years and organs are compared by: the sum of some cells of the form.</summary>
/// <param name="Code">For programs.</param>
/// <param name="Label">What people read.</param>
/// <param name="Unit">件 or 万元.</param>
/// <param name="Cells">Which cells it adds up.</param>
public sealed record Measure(string Code, string Label, string Unit, Func<Form, IEnumerable<CellRef>> Cells)
{
    private const string Total = "total";

    /// <summary>All measures, in the order they are shown in.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        Requests("received", "本年新收申请", "received"),
        Requests("carried-in", "上年结转申请", "carriedIn"),
        Requests("concluded", "本年办结申请", "concluded"),
        Requests("disclosed", "全部或部分公开", "granted", "partlyGranted"),
        Group("refused", "决定不公开", "refused"),
        Group("unavailable", "不能提供", "unavailable"),
        Group("not-processed", "不作处理", "notProcessed"),
        Requests("carried-out", "结转下年办理", "carriedOut"),
        Remedies("remedies", "复议诉讼", Total),
        Remedies("corrected", "复议诉讼被纠正", "corrected"),
        One("documents", "制发规范性文件", "件", "disclosure/normativeDocuments/issued"),
        One("licences", "行政许可决定", "件", "disclosure/licences/decided"),
        One("penalties", "行政处罚决定", "件", "disclosure/penalties/decided"),
        One("fees", "收费金额", "万元", "disclosure/fees/amount"),
    ];

    /// <summary>The sum; null as soon as one of the cells holds no number, for a blank is not a zero.</summary>
    public decimal? Of(ReportFigures figures)
    {
        var cells = figures.Form is { } form ? Cells(form).ToList() : [];
        return cells.Count == 0 || cells.Any(cell => figures.Value(cell) is null) ? null : cells.Sum(cell => figures.Value(cell)!.Value);
    }

    private static Measure Requests(string code, string label, params string[] rows) => new(code, label, "件", form => Existing(form, rows.Select(row => new CellRef("requests", row, Total))));

    private static Measure Group(string code, string label, string group) => new(
        code, label, "件", form => form.Table("requests").Rows.Where(row => row.Groups?.Contains(group) == true).Select(row => new CellRef("requests", row.Code, Total)));

    private static Measure Remedies(string code, string label, string column) => new(
        code, label, "件", form => Existing(form, form.Table("remedies").Rows.Select(row => new CellRef("remedies", row.Code, column))));

    private static Measure One(string code, string label, string unit, string cell) => new(code, label, unit, form => Existing(form, [CellRef.Parse(cell)]));

    /// <summary>All of them or none: a form without one of the cells does not say the sum.</summary>
    private static IEnumerable<CellRef> Existing(Form form, IEnumerable<CellRef> cells)
    {
        var all = cells.ToList();
        return all.TrueForAll(form.Has) ? all : [];
    }
}
