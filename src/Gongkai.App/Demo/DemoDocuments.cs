using Gongkai.App.Organs;
using Gongkai.App.Registers.Documents;
using Gongkai.Law.Forms;
using Gongkai.Law.Registers;

namespace Gongkai.App.Demo;

/// <summary>The invented normative documents of one organ: as many made, ended and in force as its reports say.</summary>
internal sealed class DemoDocuments(DemoOrgan organ, Guid id, Guid author)
{
    private const int Oldest = 2016;

    private static readonly string[] Subjects =
    [
        "集贸市场", "农村道路养护", "小型水库运行", "村级公益事业", "食品小作坊", "校车安全", "公共停车泊位", "户外广告", "建筑垃圾", "饮用水水源地", "农业保险补贴", "古树名木保护",
        "临时救助", "共享单车停放", "烟花爆竹零售", "公租房分配", "农村宅基地审批", "河道采砂", "城市绿地", "文化市场", "招商项目", "残疾人就业扶持", "养老服务设施", "政务服务窗口",
    ];

    private static readonly string[] Forms = ["管理办法", "实施细则", "管理规定", "工作规程", "暂行办法"];

    private readonly DemoDice dice = new($"{organ.Code}/documents");
    private readonly Dictionary<int, int> numbers = [];
    private readonly List<RegisteredDocument> made = [];

    public List<RegisteredDocument> Make(IReadOnlyDictionary<int, Dictionary<CellRef, decimal>> figures)
    {
        var first = figures.Keys.Min();
        var before = Count(figures[first], "inForce") - Count(figures[first], "issued") + Count(figures[first], "repealed");
        foreach (var year in Enumerable.Range(0, before).Select(_ => dice.Between(Oldest, first - 1)).Order().ToList())
        {
            Add(year);
        }

        foreach (var (year, cells) in figures.OrderBy(one => one.Key))
        {
            var standing = made.Where(document => document.Events.Count == 0).ToList();
            for (var i = 0; i < Count(cells, "issued"); i++)
            {
                Add(year);
            }

            End(standing.Take(Count(cells, "repealed")), year);
        }

        Amend(first);
        made.ForEach(document => document.Fold());
        return made;
    }

    private static int Count(Dictionary<CellRef, decimal> cells, string column) => (int)cells[new CellRef("disclosure", "normativeDocuments", column)];

    private void Add(int year)
    {
        var on = new DateOnly(year, dice.Between(1, 12), dice.Between(1, 28));
        var number = numbers[year] = numbers.GetValueOrDefault(year) + 1;
        var subject = dice.Of(Subjects);
        var title = $"{(organ.IsTownship ? organ.ShortName : "云岭县")}{subject}{dice.Of(Forms)}";
        var document = new RegisteredDocument
        {
            OrganId = id, Serial = made.Count + 1, Kind = DocumentKind.NormativeDocument, Title = title, Number = $"{Prefix}〔{year}〕{number}号", MadeOn = on, InForceFrom = on.AddDays(dice.Below(3) == 0 ? 30 : 0), AuthorId = author,
            // Five years, so that some run out soon; never within the years reported on.
            ExpiresOn = year >= 2021 && dice.Below(2) == 0 ? on.AddYears(5).AddDays(-1) is var until && until.Year > DemoStage.Years[^1] ? until : null : null,
            PublishedAt = new DateTime(on.AddDays(7), new TimeOnly(2, 0), DateTimeKind.Utc),
        };
        document.Texts.Add(new DocumentText { DocumentId = document.Id, From = document.InForceFrom, Body = Text(subject, title, on) });
        made.Add(document);
    }

    private string Prefix => organ.Type switch
    {
        OrganType.Government => "云政规",
        OrganType.Township or OrganType.Subdistrict => $"{organ.ShortName[..1]}政规",
        _ => $"云{organ.ShortName.Replace("县", "", StringComparison.Ordinal)[..1]}规",
    };

    private void End(IEnumerable<RegisteredDocument> ending, int year)
    {
        foreach (var document in ending)
        {
            var on = new DateOnly(year, dice.Between(2, 12), 1);
            var repealed = dice.Below(3) > 0;
            document.Events.Add(new DocumentEvent
            {
                DocumentId = document.Id, Act = repealed ? EffectAct.Repealed : EffectAct.DeclaredVoid, On = on, By = $"{organ.Name}关于废止和宣布失效部分文件的决定", Reason = repealed ? "所依据的上级文件已经废止" : "适用期已过，任务已经完成",
                EnteredAt = new DateTime(on, new TimeOnly(3, 0), DateTimeKind.Utc),
            });
        }
    }

    // What is made later amends what is still in force: linked both ways.
    private void Amend(int from)
    {
        foreach (var newer in made.Where(document => document.MadeOn.Year >= from && dice.Below(3) == 0).ToList())
        {
            if (made.FirstOrDefault(document => document.Events.Count == 0 && document.MadeOn < newer.MadeOn && document.Id != newer.Id) is { } older)
            {
                older.Events.Add(new DocumentEvent { DocumentId = older.Id, Act = EffectAct.Amended, On = newer.InForceFrom, By = newer.Number, ByDocumentId = newer.Id, Articles = "第三条、第五条", EnteredAt = newer.PublishedAt!.Value });
            }
        }
    }

    private string Text(string subject, string title, DateOnly on) =>
        $"<p>第一条　为了规范{subject}工作，保障公众合法权益，结合本地实际，制定《{title}》。</p><p>第二条　本地区{subject}的管理和监督，适用本文件。</p><p>第三条　办理{subject}事项应当一次告知、限时办结，办理结果向社会公开。</p>"
        + $"<p>第四条　公众对{subject}工作有意见的，可以向{organ.ShortName}反映，十个工作日内答复。</p><p>第五条　本文件自{on.Year}年起执行，由{organ.Name}负责解释。</p>";
}
