using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering;

namespace Gongkai.Reports.Tests.Rendering;

/// <summary>An original report of an invented town, with a blank, a mark, a missing and an undecided cell.</summary>
internal static class SampleContent
{
    public static ReportContent Of(int year, bool odd = false)
    {
        var form = LawBook.Embedded.FormFor(year)!;

        return new ReportContent(form, Figures(form, odd))
        {
            Organ = "云岭县青禾镇人民政府",
            Year = year,
            Preamble = [$"本报告根据《中华人民共和国政府信息公开条例》有关规定编制，所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。"],
            Sections =
            [
                new SectionContent("overview", [$"{year}年，青禾镇围绕群众关心的事项做好政府信息公开工作。"])
                {
                    Parts =
                    [
                        new PartContent("proactive", ["全年通过县政府网站青禾镇栏目发布信息86条，其中财政预决算4条、救助公示12条。"]),
                        new PartContent("onRequest", ["全年收到政府信息公开申请3件，均在法定期限内答复。", "申请内容集中在土地补偿方面。"]),
                        new PartContent("management", ["修订发布前审查流程，落实专人登记台账。"]),
                        new PartContent("platform", ["镇便民服务大厅设查阅点1处。"]),
                        new PartContent("supervision", ["组织业务培训2次，未发生责任追究。"]),
                    ],
                },
                new SectionContent("improvement", ["一是解读材料偏少。下一年将在发布文件时同步配发解读。", "二是栏目更新不够均衡。"]),
                new SectionContent("otherMatters", ["本年度未收取信息处理费。"]),
            ],
            Signature = "云岭县青禾镇人民政府",
            Signed = new DateOnly(year + 1, 1, 19),
            Published = new DateOnly(year + 1, 1, 22),
        };
    }

    private static ReportFigures Figures(Form form, bool odd) => new(form, form.Cells.Select((cell, index) => (odd ? index % 40 : -1) switch
    {
        7 => new CellReading(cell, CellState.Blank) { Text = "" },
        17 => new CellReading(cell, CellState.Mark) { Text = "/" },
        27 => CellReading.Missing(cell),
        37 => new CellReading(cell, CellState.Undecided) { Text = "270", Candidates = [27, 2] },
        _ => Number(cell, cell.Column is "amount" ? 976.81m : index * 7 % 23),
    }));

    public static CellReading Number(CellRef cell, decimal value) => new(cell, CellState.Number) { Value = value, Text = PrintedFigure.Number(value) };
}
