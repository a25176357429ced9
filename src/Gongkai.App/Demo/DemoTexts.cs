using System.Globalization;
using Gongkai.Law.Forms;
using Gongkai.Reports.Rendering;

namespace Gongkai.App.Demo;

/// <summary>The six sections of an invented report, agreeing with its figures.</summary>
internal sealed class DemoTexts(DemoOrgan organ, int year, IReadOnlyDictionary<CellRef, decimal> figures)
{
    private readonly DemoDice dice = new($"{organ.Code}/{year}/texts");

    private DemoYear Story => organ.Years[year];

    public IReadOnlyList<SectionContent> Sections() =>
    [
        new("overview", [Opening()])
        {
            Parts = [new("proactive", [Proactive()]), new("onRequest", [OnRequest()]), new("management", [Management()]), new("platform", [Platform()]), new("supervision", [Supervision()])],
        },
        new("improvement", [$"存在的主要问题：{Story.Problem}。", $"改进情况：{Story.Improvement}。"]),
        new("otherMatters", [$"{year}年，{We}没有收取政府信息公开信息处理费。" + dice.Of("", "没有其他需要报告的事项。")]),
    ];

    private string We => organ.ShortName;

    private string Topics(int from, int count) => string.Join("、", Enumerable.Range(from, count).Select(i => organ.Topics[i % organ.Topics.Count]));

    private string Opening() => Other(
        $"{year}年，{We}按照《中华人民共和国政府信息公开条例》的规定，围绕{Topics(0, 2)}等群众最关心的事项推进公开。",
        $"{We}把公开工作放进业务流程，{year}年以{Topics(0, 2)}为重点，做到办一件、留一件、公开一件。",
        $"这一年里，来办事的群众问得最多的是{Topics(1, 2)}。{We}据此安排了{year}年的公开重点。",
        $"{year}年，{We}对照主动公开目录逐项核对，先补{Topics(0, 1)}，再理{Topics(1, 1)}，全年任务按时完成。");

    private string Proactive()
    {
        var (first, second, third) = (dice.Between(8, 60), dice.Between(5, 40), dice.Between(3, 30));
        var total = first + second + third;
        return $"全年主动公开政府信息{total}条，其中{Topics(0, 1)}{first}条、{Topics(1, 1)}{second}条、{Topics(2, 1)}{third}条。{Story.Deed}。";
    }

    private string OnRequest()
    {
        var received = Count("requests/received/total");
        if (received == 0)
        {
            return $"{year}年没有收到政府信息公开申请。";
        }

        var carried = Count("requests/carriedIn/total");
        var text = $"{year}年收到政府信息公开申请{received}件" + (carried > 0 ? $"，上年结转{carried}件" : "") + $"，办结{Count("requests/concluded/total")}件";
        return text + (Count("requests/carriedOut/total") is > 0 and var left ? $"，结转下年度{left}件。" : "，均在法定期限内答复。") + Remedies();
    }

    private string Remedies() => Count("remedies/reconsideration/total") is > 0 and var count
        ? $"因政府信息公开被申请行政复议{count}件，均已按要求提交答复和材料。"
        : dice.Of("没有因答复引起的行政复议。", "");

    private string Management() => Other(
        $"公文起草时确定公开属性，{Topics(2, 1)}类文件印发后由专人核对上网情况，内容变更当日更新。",
        $"{We}按月清理公开栏目，过期的{Topics(1, 1)}公示及时撤下并归档，政策文件标明是否有效。",
        $"建立发文和公开两本台账，逐件对应，年底抽查{dice.Between(30, 90)}件，差错当场改正。",
        "发布前保密审查留痕，涉及个人信息的一律遮盖后再公开。");

    private string Platform() => Other(
        $"{Topics(0, 1)}专栏按年份和类别重新归并，手机端可以直接下载表格。",
        $"县政府网站{We}子栏目全年巡检{dice.Between(12, 52)}次，失效链接修复后登记。",
        $"除网站外，在办事大厅和公开栏同步张贴{Topics(2, 1)}信息，方便不上网的群众。",
        $"把{Topics(1, 1)}做成图解，在网站和公开栏同时发布。");

    private string Supervision() => Other(
        $"全年组织业务培训{dice.Between(1, 4)}次，主要讲答复规范和个人信息保护；",
        $"{We}分管负责人每季度听取一次汇报，检查发现的问题列入清单逐一销号；",
        $"邀请{dice.Between(5, 15)}名群众代表查看公开栏和网站，收到意见{dice.Between(3, 12)}条；") + Other(
        "公开工作列入年度工作考核，接受社会评议一次，没有发生需要责任追究的情形。",
        "工作考核结果与科室评优挂钩，社会评议意见逐条回应，未发生责任追究情形。",
        "开展社会评议并公布结果，工作考核覆盖全部科室，本年无责任追究。");

    // Not the same words two years running: a report must not be last year's text.
    private string Other(params IReadOnlyList<string> choices) => choices[(organ.Name.Length + organ.Code[^1] + year) % choices.Count];

    private int Count(string cell) => decimal.ToInt32(figures[CellRef.Parse(cell)]);

    /// <summary>The whole report.</summary>
    public ReportContent Content(Form form, DateOnly signed) => new(form, Gongkai.Reports.Figures.ReportFigures.Of(form, figures))
    {
        Organ = organ.Name,
        Year = year,
        Title = form.Title.Replace("{organ}", organ.Name, StringComparison.Ordinal).Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
        Preamble = [$"本报告依据《中华人民共和国政府信息公开条例》和政府信息公开工作年度报告格式编制。数据统计期限为{year}年1月1日至{year}年12月31日。"],
        Sections = Sections(),
        Signature = organ.Name,
        Signed = signed,
    };
}
