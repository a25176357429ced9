using System.Globalization;
using Gongkai.App.AnnualReports.County;
using Gongkai.App.People;

namespace Gongkai.App.Registers.Documents;

/// <summary>The register of documents as a list to take away, by the same filter as on the screen.</summary>
public sealed class ExportDocuments(ListDocuments list)
{
    public async Task<ExportTable> Run(DocumentFilter filter, Actor actor, CancellationToken stop)
    {
        var answer = await list.Run(filter, actor, stop, all: true);
        return new ExportTable("规范性文件登记簿", ["机关", "文件种类", "标题", "发文字号", "成文日期", "施行日期", "有效期至", "有效性", "是否公开", "是否计入本机关"],
            [.. answer.Lines.Select(d => (IReadOnlyList<object?>)[d.OrganName, d.Kind, d.Title, d.Number, Iso(d.MadeOn), Iso(d.InForceFrom), d.ValidUntil is { } until ? Iso(until) : null, d.StateName, d.Public ? "是" : "否", d.Counted ? "是" : "否"])]);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
