using Gongkai.App.Registers.Fees;
using Gongkai.Law.Forms;

namespace Gongkai.App.Demo;

/// <summary>The invented fees of an organ: items that come to exactly what its report says.</summary>
internal static class DemoFees
{
    private static readonly (string Item, string Basis, string Standard)[] Items =
    [
        ("不动产登记费", "国家发展改革委、财政部关于不动产登记收费标准的通知", "住宅类每件80元，非住宅类每件550元"),
        ("水土保持补偿费", "水土保持补偿费征收使用管理办法", "按占用面积每平方米计"),
        ("考试考务费", "行政事业性收费目录清单", "按科目计"),
    ];

    public static IEnumerable<FeeRecord> Make(DemoOrgan organ, Guid id, Guid author, int year, Dictionary<CellRef, decimal> cells)
    {
        var left = cells[new CellRef("disclosure", "fees", "amount")];
        for (var i = 0; i < Items.Length && left > 0; i++)
        {
            var amount = i == Items.Length - 1 ? left : Math.Round(left * 0.7m, 2);
            left -= amount;
            yield return new FeeRecord
            {
                OrganId = id, Year = year, Item = Items[i].Item, Basis = Items[i].Basis, Standard = Items[i].Standard, Amount = amount, AuthorId = author, PublishedAt = new DateTime(year + 1, 1, 10, 2, 0, 0, DateTimeKind.Utc),
            };
        }
    }
}
