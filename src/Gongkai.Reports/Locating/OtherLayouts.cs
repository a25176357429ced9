using Gongkai.Law;

namespace Gongkai.Reports.Locating;

/// <summary>Why a document has none of the tables: what it is instead, as far as its words tell.</summary>
internal static class OtherLayouts
{
    private static readonly (string[] Words, Wording Reason)[] Known =
    [
        (["历年累计"], new("附表是2019年以前使用的统计表(指标、单位、历年累计),不是现行年报表格", "its table is the statistics table in use before 2019")),
        (["清单事项"], new("文件是学校按学年编写的信息公开报告(清单事项),不含国家统一的年报表格", "it is a school's report by school year, without the national tables")),
        (["学年信息公开"], new("文件是学校按学年编写的信息公开报告,不含国家统一的年报表格", "it is a school's report by school year, without the national tables")),
        (["收费及减免情况"], new("文件沿用2019年以前的七部分写法,不含国家统一的年报表格", "it follows the seven parts in use before 2019, without the national tables")),
        (["概述", "咨询处理情况"], new("文件沿用2019年以前的写法,不含国家统一的年报表格", "it follows the order in use before 2019, without the national tables")),
    ];

    public static Wording Reason(Flow flow, List<Hit> hits)
    {
        foreach (var (words, reason) in Known)
        {
            if (Array.TrueForAll(words, word => flow.Ideographs.IndexOf(word) >= 0))
            {
                return reason;
            }
        }

        var sections = new HashSet<string>();
        foreach (var hit in hits)
        {
            if (hit.Number > 0 && hit.Pattern.Labels.Find(label => label.Kind == LabelKind.Section) is { } label)
            {
                sections.Add(label.Code);
            }
        }

        return sections.Count >= 2
            ? new("有年报的各部分标题,但没有表格数字;表格可能是图片或在附件中", "it has the report's headings but no figures under them; the tables may be pictures or attachments")
            : new("未识别到年报表格", "None of the tables was found");
    }
}
