using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated.Layouts;

/// <summary>Layouts 13 and 15 to 18: documents whose tables are ambiguous, or that hold none of the national ones.</summary>
internal static class OtherReports
{
    /// <summary>Layout 13: last year's figures beside this year's, in the same rows.</summary>
    public static Rendition TwoYears(PrintedReport report, Dice dice) => HtmlLayouts.Page(report, HtmlLayouts.Body(report, table => Beside(table, report.Report.Year, dice)), dice);

    private static string Beside(PrintedTable table, int year, Dice dice)
    {
        var values = table.Lattice()[^1].Select(place => place.Cell.Figure is null ? 1 : 2).ToArray();
        var wide = WordHtml.Widened(table, values);
        IReadOnlyList<PrintedCell> years = [.. values.Select((width, i) => width == 1 ? [new PrintedCell("")] : new PrintedCell[] { new($"{year - 1}年"), new($"{year}年") }).SelectMany(pair => pair)];

        return HtmlTable.Write(
            wide with
            {
                Rows = [.. wide.Rows.Take(table.HeaderRows), years, .. wide.Rows.Skip(table.HeaderRows).Select(row => (IReadOnlyList<PrintedCell>)
                    [.. row.SelectMany(cell => cell.Figure is null ? [cell] : new[] { new PrintedCell($"{dice.Between(0, 60)}", 1, cell.Across / 2), cell with { Across = cell.Across - (cell.Across / 2) } })])],
            },
            cell => HtmlTable.Encoded(cell.Text));
    }

    /// <summary>Layout 15: headings, and pictures in place of the tables.</summary>
    public static Rendition Pictures(PrintedReport report, Dice dice) => HtmlLayouts.Page(
        report, HtmlLayouts.Body(report, table => dice.Chance(0.7) ? $"<p><img src=\"./W0{dice.Between(1000, 9999)}.png\" alt=\"\" /></p>\n" : "<p>（表格见附件）</p>\n<p><a href=\"./P0.xls\">附件下载</a></p>\n"), dice);

    /// <summary>Layout 16: the seven parts in use before 2019, and no table.</summary>
    public static Rendition SevenParts(PrintedReport report, Dice dice)
    {
        var (we, year) = (report.Report.Organ.We, report.Report.Year);
        var (policies, news) = (dice.Between(2, 30), dice.Between(10, 200));
        string[] parts =
        [
            "一、概述", $"{year}年，{we}按照上级部署，认真做好政府信息公开工作。",
            "二、主动公开政府信息的情况", $"全年主动公开政府信息{3 + policies + news + dice.Below(200)}条，其中机构职能类3条，政策文件类{policies}条，工作动态类{news}条等。",
            "三、依申请公开政府信息办理情况", $"{we}{year}年度未收到政府信息公开申请。",
            "四、政府信息公开的收费及减免情况", $"{we}未收取任何费用。",
            "五、因政府信息公开申请行政复议、提起行政诉讼的情况", "未发生行政复议和行政诉讼。",
            "六、政府信息公开工作存在的主要问题及改进情况", "一是公开形式单一；二是公开不够及时。下一步将加强培训，及时更新。",
            "七、其他需要报告的事项", "无。",
        ];
        return string.Join('\n', [report.Report.Story.Title, .. parts, report.Report.Organ.Signs, $"{year + 1}年1月15日", ""]);
    }

    /// <summary>Layout 17: the statistics table in use before 2019.</summary>
    public static Rendition Statistics(PrintedReport report, Dice dice)
    {
        (string Name, string Unit)[] lines =
        [
            ("一、主动公开情况", ""), ("（一）主动公开政府信息数", "条"), ("其中：主动公开规范性文件数", "条"), ("1.政府公报公开政府信息数", "条"), ("2.政府网站公开政府信息数", "条"),
            ("二、回应解读情况", ""), ("（一）回应公众关注热点或重大舆情数", "次"), ("三、依申请公开情况", ""), ("（一）收到申请数", "件"), ("1.当面申请数", "件"), ("2.网络申请数", "件"),
            ("（二）申请办结数", "件"), ("1.按时办结数", "件"), ("（三）申请答复数", "件"), ("1.属于已主动公开范围数", "件"), ("2.同意公开答复数", "件"), ("3.同意部分公开答复数", "件"), ("4.不同意公开答复数", "件"),
            ("四、行政复议数量", "件"), ("（一）维持具体行政行为数", "件"), ("五、行政诉讼数量", "件"), ("六、举报投诉数量", "件"), ("七、依申请公开信息收取的费用", "万元"), ("八、机构建设和保障经费情况", ""), ("九、政府信息公开会议和培训情况", ""),
        ];
        var rows = lines.Select(line => $"<tr><td>{line.Name}</td><td>{line.Unit}</td><td>{(line.Unit.Length > 0 ? dice.Below(300) : "")}</td><td>{(line.Unit.Length > 0 ? dice.Below(900) : "")}</td></tr>");

        return $"<html><head><meta charset=\"utf-8\"><title>{report.Report.Organ.Name}2017年政府信息公开工作年度报告</title></head><body><h1>{report.Report.Organ.Name}2017年政府信息公开工作年度报告</h1>"
            + $"<p>一、概述</p><p>2017年，{report.Report.Organ.We}政府信息公开工作平稳推进。</p><p>附表：政府信息公开情况统计表</p>\n<table><tr><td>指标</td><td>单位</td><td>2017年度</td><td>历年累计</td></tr>\n{string.Join('\n', rows)}</table></body></html>\n";
    }

    /// <summary>Layout 18: a university's report by school year, with its own list of items.</summary>
    public static Rendition University(PrintedReport report, Dice dice)
    {
        var year = report.Report.Year;
        string[] items = ["办学规模、校级领导班子简介", "学校章程及制定的各项规章制度", "教职工代表大会相关制度、工作报告", "招生章程及特殊类型招生办法", "财务、资产管理制度", "岗位设置管理与聘用办法", "学籍管理办法"];
        var rows = items.Select((item, i) => $"<tr><td>{i + 1}</td><td>{item}</td><td>{dice.Between(1, 40)}</td><td>www.yunling-univ.example/xxgk/{i}</td></tr>");

        return $"<html><head><meta charset=\"utf-8\"><title>临澜师范学院{year - 1}-{year}学年信息公开工作年度报告</title></head><body><h1>临澜师范学院{year - 1}-{year}学年信息公开工作年度报告</h1>"
            + $"<p>一、概述</p><p>本学年，学校主动公开信息{dice.Between(300, 900)}条，收到信息公开申请{dice.Between(0, 5)}件。</p><p>附：高等学校信息公开事项清单</p><table><tr><td>序号</td><td>清单事项</td><td>公开条数</td><td>网址</td></tr>\n{string.Join('\n', rows)}</table></body></html>\n";
    }
}
