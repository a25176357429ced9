using System.Globalization;
using Gongkai.App.Registers.Decisions;
using Gongkai.Law.Forms;
using Gongkai.Law.Registers;

namespace Gongkai.App.Demo;

/// <summary>The invented decisions of one register of an organ.</summary>
internal sealed class DemoDecisions(DemoOrgan organ, Guid id, Guid author, DecisionKind kind, DecisionWriting writing)
{
    private static readonly string[] Places = ["青禾", "柳汀", "雁浦", "松坪", "白溪", "黑石", "云峰", "桐岭", "金湖", "砚池", "城关"];
    private static readonly string[] Trades = ["粮油", "建材", "餐饮", "运输", "苗木", "茶业", "电子商务", "机械", "水产", "印务", "物业", "农机"];
    private static readonly string[] Surnames = ["林", "苏", "陆", "程", "秦", "沈", "许", "罗", "唐", "梁"];
    private static readonly string[] Given = ["一鸣", "素梅", "志远", "海川", "晓云", "立平", "佳禾", "思源"];

    private static readonly Dictionary<DecisionKind, string[]> Titles = new()
    {
        [DecisionKind.Licence] = ["准予经营许可决定书", "准予施工许可决定书", "准予变更许可决定书", "不予许可决定书", "准予延续许可决定书"],
        [DecisionKind.Penalty] = ["未按规定明码标价", "未按规定建立台账", "超出许可范围经营", "未取得许可擅自施工", "未按规定落实安全措施"],
        [DecisionKind.Coercion] = ["查封场所", "扣押物品", "代履行", "加处罚款"],
    };

    private readonly DemoDice dice = new($"{organ.Code}/{kind}");

    public CellRef Cell { get; } = new("disclosure", kind switch { DecisionKind.Licence => "licences", DecisionKind.Penalty => "penalties", _ => "coercion" }, "decided");

    /// <summary>So many decisions of a year, all public within the limit; one of the penalties was overturned and withdrawn.</summary>
    public IEnumerable<DecisionRecord> Make(int year, int count)
    {
        for (var i = 1; i <= count; i++)
        {
            var record = One(year, i, new DateOnly(year, 1, 1).AddDays(dice.Below(365)));
            record.PublishedAt = Morning(record.DecidedOn.AddDays(dice.Between(1, 6)));
            if (kind == DecisionKind.Penalty && i == 5)
            {
                record.OverturnedOn = record.DecidedOn.AddDays(40);
                record.WithdrawnAt = Morning(record.OverturnedOn.Value.AddDays(1));
                record.WithdrawnBecause = "经行政复议，原行政处罚决定已被撤销，依法撤回公开的处罚信息。";
                record.Revision = 2;
            }

            yield return record;
        }
    }

    /// <summary>Decisions of the last weeks for one organ, to show what waits, what is late and what is to be withdrawn; none in the years reported on.</summary>
    public IEnumerable<DecisionRecord> Recent(DateOnly today)
    {
        if (organ.Code != "yunling-market" || today.AddDays(-40).Year <= DemoStage.Years[^1] || kind == DecisionKind.Coercion)
        {
            yield break;
        }

        for (var i = 1; i <= 24; i++)
        {
            var record = One(today.Year, i, today.AddDays(-i * 3 / 2));
            if (record.DecidedOn.Year <= DemoStage.Years[^1])
            {
                continue;
            }

            record.PublishedAt = i is > 6 and not (12 or 20) ? Morning(record.DecidedOn.AddDays(2)) : null;
            record.OverturnedOn = kind == DecisionKind.Penalty && i == 18 ? today.AddDays(-2) : null;
            yield return record;
        }
    }

    private DecisionRecord One(int year, int number, DateOnly decided)
    {
        var natural = dice.Below(3) == 0;
        var fields = new Dictionary<string, string>
        {
            ["party"] = natural ? dice.Of(Surnames) + dice.Of(Given) : $"云岭县{dice.Of(Places)}{dice.Of(Trades)}有限公司",
            ["partyKind"] = natural ? "自然人" : "法人及非法人组织",
            ["title"] = dice.Of(Titles[kind]),
            ["number"] = string.Create(CultureInfo.InvariantCulture, $"云{organ.ShortName.Replace("县", "", StringComparison.Ordinal)[..1]}{(kind switch { DecisionKind.Licence => "许", DecisionKind.Penalty => "罚", _ => "强" })}〔{year}〕{number}号"),
            ["decidedOn"] = decided.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["authority"] = organ.Name,
            ["content"] = kind == DecisionKind.Penalty ? "责令改正，处以罚款" : "按申请办理",
        };
        if (kind == DecisionKind.Penalty)
        {
            fields["fine"] = (dice.Between(2, 40) / 20m).ToString("0.##", CultureInfo.InvariantCulture);
            fields["penaltyKind"] = "罚款";
        }

        return DecisionWriting.Record(writing.Of(RegisterRow.Read(writing.Form, fields)), id, kind, new History.Act(new People.Actor(author, "", []), Morning(decided)), null);
    }

    private static DateTime Morning(DateOnly day) => new(day, new TimeOnly(1, 30), DateTimeKind.Utc);
}
