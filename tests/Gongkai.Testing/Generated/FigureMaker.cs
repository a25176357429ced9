using Gongkai.Law.Forms;

namespace Gongkai.Testing.Generated;

/// <summary>Random figures that satisfy every relation of their form.</summary>
/// <param name="dice">Chance.</param>
/// <param name="form">The form; only its cell codes are used.</param>
/// <param name="hybrid">A 2021 report that holds the single row of the 2019 form in place of the three of （六）.</param>
/// <param name="rank">How large the organ is.</param>
internal sealed class FigureMaker(Dice dice, Form form, bool hybrid, Rank rank)
{
    private static readonly string[] Columns = ["person", "company", "research", "charity", "legalService", "otherOrganisation"];

    private readonly Dictionary<CellRef, decimal> figures = [];

    /// <summary>0 nothing at all, 1 a few, 2 dozens to hundreds, 3 thousands.</summary>
    private readonly int size = rank switch
    {
        Rank.Township => dice.Of(0, 0, 1, 1),
        Rank.CountyDepartment => dice.Of(0, 1, 1, 2),
        Rank.County or Rank.CityDepartment => dice.Of(1, 2, 2),
        _ => dice.Of(2, 3),
    };

    /// <summary>Rows of table 3 that are results and no totals.</summary>
    public static IReadOnlyList<string> ResultRows(Form form, bool hybrid) =>
    [
        .. form.Table("requests").Rows.Select(row => row.Code)
            .Where(row => row is not ("received" or "carriedIn" or "concluded" or "carriedOut") && !(hybrid && row.StartsWith("other.")))
            .Concat(hybrid ? ["other"] : []),
    ];

    public IReadOnlyDictionary<CellRef, decimal> Make()
    {
        if (form.Version == "2021")
        {
            Disclosure2021();
        }
        else
        {
            Disclosure2019();
        }

        Requests();
        Remedies();
        return figures;
    }

    private void Disclosure2021()
    {
        var rules = rank == Rank.City && dice.Chance(0.5) ? dice.Between(1, 9) : 0;
        Stock("regulations", rules);
        Stock("normativeDocuments", Count(2));
        Set("disclosure/licences/decided", Count(5));
        Set("disclosure/penalties/decided", Count(4));
        Set("disclosure/coercion/decided", Count(2));
        Set("disclosure/fees/amount", Amount());
    }

    private void Stock(string row, int issued)
    {
        var repealed = issued == 0 ? 0 : dice.Between(0, issued);
        Set($"disclosure/{row}/issued", issued);
        Set($"disclosure/{row}/repealed", repealed);
        var none = row == "regulations" && rank != Rank.City; // only governments of cities and above may make them
        Set($"disclosure/{row}/inForce", none || (issued == 0 && dice.Chance(0.6)) ? 0 : issued - repealed + dice.Between(0, 40 * (issued + 1)));
    }

    private void Disclosure2019()
    {
        foreach (var row in (string[])["regulations", "normativeDocuments"])
        {
            var made = row == "regulations" ? rank == Rank.City ? dice.Between(0, 5) : 0 : Count(2);
            Set($"disclosure/{row}/made", made);
            Set($"disclosure/{row}/disclosed", made);
            Set($"disclosure/{row}/totalDisclosed", made == 0 && row == "regulations" ? 0 : made + dice.Between(0, 60));
        }

        foreach (var row in (string[])["licences", "otherServices", "penalties", "coercion", "fees"])
        {
            var items = Count(3);
            Set($"disclosure/{row}/lastYear", items);
            Set($"disclosure/{row}/change", dice.Chance(0.4) ? 0 : dice.Between(-items, items + 9));
            if (row != "fees")
            {
                Set($"disclosure/{row}/decided", Count(row == "licences" ? 5 : 4));
            }
        }

        Set("disclosure/procurement/items", Count(3));
        Set("disclosure/procurement/amount", Amount());
    }

    private void Requests()
    {
        var rows = ResultRows(form, hybrid);
        foreach (var column in Columns)
        {
            var total = column == "person" ? Applications() : dice.Chance(0.3) ? Applications() / 4 : 0;
            var results = rows.ToDictionary(row => row, _ => 0);
            while (total > 0)
            {
                var share = dice.Between(1, total);
                results[dice.Of(rows)] += share;
                total -= share;
            }

            Column(column, results);
        }

        foreach (var row in (string[])["received", "carriedIn", .. rows, "concluded", "carriedOut"])
        {
            Set($"requests/{row}/total", Columns.Sum(column => figures[new("requests", row, column)]));
        }
    }

    private void Column(string column, Dictionary<string, int> results)
    {
        var concluded = results.Values.Sum();
        var carriedOut = size > 0 && concluded > 0 && dice.Chance(0.3) ? dice.Between(0, 2 + (concluded / 10)) : 0;
        var carriedIn = size > 0 && dice.Chance(0.3) ? dice.Between(0, Math.Min(concluded, 2 + (concluded / 10))) : 0;

        Set($"requests/received/{column}", concluded + carriedOut - carriedIn);
        Set($"requests/carriedIn/{column}", carriedIn);
        Set($"requests/concluded/{column}", concluded);
        Set($"requests/carriedOut/{column}", carriedOut);
        foreach (var (row, value) in results)
        {
            Set($"requests/{row}/{column}", value);
        }
    }

    private void Remedies()
    {
        foreach (var row in (string[])["reconsideration", "directSuit", "suitAfterReconsideration"])
        {
            var total = 0;
            foreach (var column in (string[])["upheld", "corrected", "otherResult", "pending"])
            {
                var value = size == 0 || dice.Chance(0.6) ? 0 : dice.Between(0, size == 1 ? 3 : size == 2 ? 12 : 130);
                Set($"remedies/{row}/{column}", value);
                total += value;
            }

            Set($"remedies/{row}/total", total);
        }
    }

    private int Applications() => size switch
    {
        0 => 0,
        1 => dice.Between(0, 9),
        2 => dice.Between(10, 400),
        _ => dice.Between(600, 14_000),
    };

    /// <summary>A count of up to about ten to the power of <paramref name="digits"/>; for the largest organs three digits more.</summary>
    private int Count(int digits)
    {
        var most = Math.Pow(10, size switch { 0 => 0, 1 => digits - 1, 2 => digits, _ => Math.Min(digits + 3, 7.6) });
        return size == 0 || dice.Chance(0.25) ? 0 : (int)Math.Pow(most, dice.Between(20, 100) / 100.0);
    }

    private decimal Amount()
    {
        if (size == 0 || dice.Chance(0.3))
        {
            return 0;
        }

        var whole = dice.Between(0, rank switch { Rank.Township => 40, Rank.CountyDepartment => 2_000, Rank.County or Rank.CityDepartment => 30_000, _ => 400_000 });
        return dice.Below(4) switch
        {
            0 => whole,
            1 => whole + (dice.Between(1, 99) / 100m),
            2 => whole + (dice.Between(1, 9) / 10m),
            _ => whole + (dice.Between(1, 999_999) / 1_000_000m),
        };
    }

    private void Set(string cell, decimal value) => figures[CellRef.Parse(cell)] = value;
}
