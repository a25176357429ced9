using Gongkai.App.Organs;
using Gongkai.Law;
using Gongkai.Law.Catalogue;

namespace Gongkai.App.Catalogue;

/// <summary>Writes an organ's guide from what is known of it, with the contents that art. 12 of the Regulation names.</summary>
internal static class GuideText
{
    public static GuideContent Of(Organ organ, IReadOnlyList<CatalogueRow> rows, IndexPattern pattern, LawBook law) => new(
    [
        General(organ), Classes(organ, rows, law), Arrangement(pattern), Proactive(organ, rows, law), OnRequest(organ), Office(organ.Contact), Remedies(organ),
    ]);

    private static GuideChapter General(Organ organ) => new("总体说明",
        [
            $"为方便公民、法人和其他组织依法获取政府信息，根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第十二条，编制{organ.Name}政府信息公开指南。",
            "本指南随机构职能、联系方式和公开目录的变化及时更新，页面上注明版本和日期。",
        ], []);

    private static GuideChapter Classes(Organ organ, IReadOnlyList<CatalogueRow> rows, LawBook law)
    {
        var used = rows.GroupBy(row => row.MatterCode).Select(group => (Matter: law.Catalogue.Matter(group.Key), Rows: group.ToList())).Where(entry => entry.Matter is not null).OrderBy(entry => IndexOf(entry.Matter!, law)).ToList();
        return used.Count == 0
            ? new("政府信息的分类", ["本机关的主动公开基本目录正在编制，编制完成后公布分类。"], [])
            : new(
                "政府信息的分类", [$"{organ.Name}主动公开的政府信息按《条例》第二十条、第二十一条分为以下 {used.Count} 类，共 {rows.Count} 项，具体见主动公开基本目录。"],
                [.. used.Select(entry => new GuideLine(entry.Matter!.Name, string.Join('、', entry.Rows.Select(row => row.Second.Length > 0 ? row.Second : row.First).Distinct())))]);
    }

    private static int IndexOf(Matter matter, LawBook law) => law.Catalogue.Matters.TakeWhile(other => other.Code != matter.Code).Count();

    private static GuideChapter Arrangement(IndexPattern pattern) => new("编排体系",
        ["主动公开的政府信息逐条编入政府信息公开目录，目录列明索引号、名称、内容概述和生成日期。", "信息同时按公开事项、主题分类和年度归集，可按任一项查找。"],
        [new("索引号编制规则", pattern.Text)]);

    private static GuideChapter Proactive(Organ organ, IReadOnlyList<CatalogueRow> rows, LawBook law)
    {
        var codes = rows.SelectMany(row => RowWords.Split(row.Channels)).ToHashSet();
        var channels = law.Catalogue.Channels.Where(channel => codes.Contains(channel.Code)).Select(channel => channel.Name).ToList();
        return new("主动公开信息的获取方式",
            [
                $"属于主动公开范围的政府信息，自形成或者变更之日起 {DeadlineRule.StatutoryWorkingDays} 个工作日内及时公开；法律、法规对期限另有规定的，从其规定（《条例》第二十六条）。",
                $"公众可在政府信息公开平台检索、查阅和下载{organ.Name}主动公开的信息，也可到国家档案馆、公共图书馆、政务服务场所设置的查阅点查阅（《条例》第二十四条、第二十五条）。",
            ],
            channels.Count == 0 ? [] : [new("公开渠道", string.Join('、', channels))]);
    }

    private static GuideChapter OnRequest(Organ organ) => new("依申请公开信息的获取方式",
        [
            $"除主动公开的信息外，公民、法人或者其他组织可以向{organ.Name}申请获取相关政府信息（《条例》第二十七条）。",
            "申请应当采用书面形式（包括信件、数据电文）；采用书面形式确有困难的，可以口头提出，由工作机构代为填写。申请应当写明：申请人的姓名或者名称、身份证明、联系方式；所申请信息的名称、文号或者便于查询的其他特征性描述；"
            + "信息的形式要求，包括获取信息的方式、途径（《条例》第二十九条）。",
            $"能够当场答复的当场答复；不能当场答复的，自收到申请之日起 {Requests.CaseWords.Days("reply")} 个工作日内答复；需要延长的，经工作机构负责人同意并告知申请人，最长延长 {Requests.CaseWords.Days("extension")} 个工作日（《条例》第三十三条）。",
            "提供政府信息不收取费用；申请公开的数量、频次明显超过合理范围的，可以收取信息处理费（《条例》第四十二条）。",
        ], []);

    private static GuideChapter Office(OrganContact contact)
    {
        (string Label, string? Value)[] lines =
        [
            ("工作机构名称", contact.Office), ("办公地址", contact.Address), ("邮政编码", contact.PostCode), ("办公时间", contact.Hours), ("联系电话", contact.Phone), ("传真号码", contact.Fax), ("互联网联系方式", contact.Email),
        ];
        var known = lines.Where(line => !string.IsNullOrWhiteSpace(line.Value)).Select(line => new GuideLine(line.Label, line.Value!)).ToList();
        return new("政府信息公开工作机构", known.Count == 0 ? ["工作机构的联系方式尚未登记。"] : [], known);
    }

    private static GuideChapter Remedies(Organ organ) => new("监督和救济",
        [
            $"认为{organ.Name}未按照要求主动公开政府信息，或者对依法应当公开的信息未依法履行公开职责的，可以向政府信息公开工作主管部门提出（《条例》第四十七条）。",
            "认为政府信息公开工作侵犯其合法权益的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼（《条例》第五十一条）。",
        ], []);
}
