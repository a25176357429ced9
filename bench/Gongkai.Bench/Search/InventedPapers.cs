using System.Globalization;
using System.Text;
using Gongkai.App.Search;

namespace Gongkai.Bench.Search;

/// <summary>
/// Papers of an invented county in any number, the same for the same number: titles made of organ, subject and kind, texts of about 300 characters whose words come as
/// words do, few often and most seldom.
/// </summary>
internal sealed class InventedPapers
{
    public const int Organs = 60;

    private static readonly string[] Subjects =
    [
        "农村宅基地审批", "最低生活保障", "部门预算", "部门决算", "危房改造", "耕地地力保护补贴", "城乡居民医疗保险", "义务教育招生", "学前教育资助", "河道采砂", "饮用水水源保护", "森林防火",
        "安全生产检查", "食品抽检", "药品监管", "环境影响评价", "排污许可", "建设用地规划", "土地征收", "房屋征收补偿", "政府采购", "公共资源交易", "事业单位公开招聘", "公务员招考",
        "养老服务", "残疾人两项补贴", "退役军人优待", "就业创业培训", "农民工工资", "职业技能提升", "防汛抗旱", "地质灾害防治", "道路运输", "农村公路", "农机购置补贴", "动物防疫",
        "高标准农田", "乡村振兴项目", "集体产权制度改革", "文物保护", "全民健身", "公共图书馆", "非物质文化遗产", "旅游市场整治", "招商引资", "营商环境", "信用体系", "知识产权", "统计公报", "人口普查",
    ];

    private static readonly string[] Kinds = ["实施细则", "通知", "公示", "公告", "工作方案", "实施办法", "名单公示", "情况通报", "政策解读", "征求意见", "年度计划", "结果公开"];

    private readonly Random dice = new(20250106);
    private readonly string[] words;
    private readonly double[] upTo;

    public InventedPapers()
    {
        var characters = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严".ToCharArray();
        words = [.. Enumerable.Range(0, 6000).Select(_ => new string([.. Enumerable.Range(0, dice.Next(2, 5)).Select(_ => characters[dice.Next(characters.Length)])])).Distinct()];
        upTo = new double[words.Length];
        for (var (i, sum) = (0, 0.0); i < words.Length; i++)
        {
            upTo[i] = sum += 1.0 / (i + 20);
        }
    }

    /// <summary>One paper after another, a few minutes apart.</summary>
    public IEnumerable<(PublicEntry Entry, PublicText Text)> Make(int count, IReadOnlyList<Guid> organs, DateTime from)
    {
        var step = TimeSpan.FromDays(3650) / count;
        for (var i = 0; i < count; i++)
        {
            yield return Paper(i, organs[dice.Next(organs.Count)], from + (step * i));
        }
    }

    private (PublicEntry Entry, PublicText Text) Paper(int i, Guid organ, DateTime at)
    {
        var (subject, kind) = (Subjects[dice.Next(Subjects.Length)], dice.Next(Kinds.Length));
        var isDocument = kind is 0 or 5;
        var entry = new PublicEntry
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(at)), Row = PublicRow.First(at), Kind = isDocument ? PublicKind.NormativeDocument : kind == 8 ? PublicKind.Interpretation : PublicKind.Item, OrganId = organ, Number = i + 1,
            Title = $"关于{at.Year}年{subject}{Word()}{Kinds[kind]}（{Word()}）", MatterCode = $"20-{dice.Next(1, 16)}", ThemeCode = dice.Next(1, 23).ToString("00", CultureInfo.InvariantCulture), Year = at.Year,
            IssuedOn = DateOnly.FromDateTime(at), PublishedAt = at, IndexNumber = $"bench-{i:0000000}", Validity = isDocument ? (dice.Next(5) == 0 ? "Repealed" : "InForce") : null,
            DocumentNumber = isDocument ? $"云{Kinds[kind][0]}发〔{at.Year}〕{(i % 9000) + 1}号" : null,
        };
        entry.NumberKey = DocumentNumberKey.Of(entry.DocumentNumber);

        return (entry, PublicIndex.Made(entry, Text(subject)));
    }

    private string Text(string subject)
    {
        var text = new StringBuilder($"根据有关规定，现将{subject}有关事项公布如下。");
        while (text.Length < 300)
        {
            text.Append(Word()).Append(dice.Next(6) == 0 ? "，" : "").Append(dice.Next(25) == 0 ? "。" : "");
        }

        return text.Append("特此公告。").ToString();
    }

    /// <summary>A word as often as words come.</summary>
    public string Word()
    {
        var at = Array.BinarySearch(upTo, dice.NextDouble() * upTo[^1]);
        return words[Math.Min(at < 0 ? ~at : at, words.Length - 1)];
    }

    public string Subject() => Subjects[dice.Next(Subjects.Length)];
}
