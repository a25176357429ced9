using System.Globalization;
using System.Text;
using Gongkai.App.Catalogue;
using Gongkai.App.Publishing;

namespace Gongkai.App.Demo.Items;

/// <summary>Fills a pattern: one invented paper of an invented organ.</summary>
internal sealed class DemoWriting(DemoOrgan organ, CatalogueRow row, DemoDice dice)
{
    private static readonly string[] Quarters = ["一", "二", "三", "四"];

    public ItemVersion Write(Guid item, DateOnly formed, Guid? author, DateTime at, int serial)
    {
        var patterns = DemoPatterns.All.For(row.TemplateCode!);
        var pattern = patterns[serial % patterns.Count];
        var values = Values(formed);
        var (title, first, second) = (Fill(pattern.Title, values), Fill(pattern.First, values), Fill(pattern.Second, values));

        return new ItemVersion
        {
            ItemId = item, Number = 1, Title = title, Summary = first, Issuer = organ.Name, IssuedOn = formed, Keywords = $"{row.Second} {values["topic"]}", AuthorId = author, CreatedAt = at,
            Body = $"<p>{first}</p><p>{second}</p><p>{organ.Name}</p><p>{formed.Year}年{formed.Month}月{formed.Day}日</p>",
        };
    }

    private Dictionary<string, string> Values(DateOnly formed) => new()
    {
        ["organ"] = organ.Name, ["short"] = organ.ShortName, ["second"] = row.Second.Length > 0 ? row.Second : row.First,
        ["year"] = formed.Year.ToString(CultureInfo.InvariantCulture), ["month"] = formed.Month.ToString(CultureInfo.InvariantCulture), ["quarter"] = Quarters[(formed.Month - 1) / 3],
        ["half"] = formed.Month <= 6 ? "上半年" : "下半年", ["topic"] = dice.Of(organ.Topics), ["place"] = dice.Of(DemoPatterns.All.Places),
        ["n"] = dice.Between(12, 48).ToString(CultureInfo.InvariantCulture), ["m"] = dice.Between(6, 11).ToString(CultureInfo.InvariantCulture), ["k"] = dice.Between(2, 5).ToString(CultureInfo.InvariantCulture),
    };

    private static string Fill(string pattern, Dictionary<string, string> values)
    {
        var text = new StringBuilder(pattern);
        foreach (var (name, value) in values)
        {
            text.Replace($"{{{name}}}", value);
        }

        return text.ToString();
    }
}
