using Gongkai.Law.Forms;

namespace Gongkai.App.Demo;

/// <summary>The 200 figures of an invented report: requests are dealt out one by one, so every sum agrees by construction, as it would from ledgers.</summary>
internal static class DemoFigures
{
    private static readonly string[] Applicants = ["person", "company", "research", "charity", "legalService", "otherOrganisation"];

    private static readonly int[] ApplicantWeights = [78, 12, 1, 1, 6, 2];

    private static readonly (string Row, int Weight)[] Results =
    [
        ("granted", 46), ("partlyGranted", 13), ("unavailable.notHeld", 17), ("unavailable.needsCreation", 5), ("refused.internalAffairs", 3),
        ("refused.processInformation", 3), ("refused.enforcementFile", 2), ("refused.thirdPartyRights", 2), ("refused.administrativeInquiry", 2),
        ("notProcessed.petition", 3), ("notProcessed.repeated", 2), ("other.notClarified", 2),
    ];

    /// <summary>Every cell of the form. Last year's figures give what was carried over and what is in force.</summary>
    public static Dictionary<CellRef, decimal> Make(DemoOrgan organ, int year, Form form, IReadOnlyDictionary<CellRef, decimal>? lastYear)
    {
        var dice = new DemoDice($"{organ.Code}/{year}/figures");
        var cells = form.Cells.ToDictionary(cell => cell, _ => 0m);

        Published(cells, organ, dice, lastYear);
        Requests(cells, organ, dice, lastYear);
        Remedies(cells, organ, dice, lastYear);

        return cells;
    }

    private static void Published(Dictionary<CellRef, decimal> cells, DemoOrgan organ, DemoDice dice, IReadOnlyDictionary<CellRef, decimal>? lastYear)
    {
        var inForce = new CellRef("disclosure", "normativeDocuments", "inForce");
        var issued = organ.Type == Organs.OrganType.Government ? dice.Between(4, 9) : dice.Below(3);
        var before = lastYear?[inForce] ?? dice.Between(issued + 3, 12) * (organ.Type == Organs.OrganType.Government ? 6 : 1);
        var repealed = Math.Min(before, dice.Below(3));

        cells[new("disclosure", "normativeDocuments", "issued")] = issued;
        cells[new("disclosure", "normativeDocuments", "repealed")] = repealed;
        cells[inForce] = before + issued - repealed;
        cells[new("disclosure", "licences", "decided")] = Around(organ.Licences, dice);
        cells[new("disclosure", "penalties", "decided")] = Around(organ.Penalties, dice);
        cells[new("disclosure", "coercion", "decided")] = Around(organ.Coercion, dice);
        cells[new("disclosure", "fees", "amount")] = organ.Fees == 0 ? 0 : Math.Round(organ.Fees * dice.Between(88, 112) / 100m, 2);
    }

    private static void Requests(Dictionary<CellRef, decimal> cells, DemoOrgan organ, DemoDice dice, IReadOnlyDictionary<CellRef, decimal>? lastYear)
    {
        foreach (var applicant in Applicants)
        {
            var carried = lastYear?[new("requests", "carriedOut", applicant)] ?? 0;
            Add(cells, "carriedIn", applicant, carried);
            for (var i = 0; i < carried; i++)
            {
                Conclude(cells, applicant, dice);
            }
        }

        var received = Around(organ.Received, dice);
        for (var i = 0; i < received; i++)
        {
            var applicant = Applicants[dice.Weighted(ApplicantWeights)];
            Add(cells, "received", applicant, 1);
            if (dice.Below(100) < 7)
            {
                Add(cells, "carriedOut", applicant, 1);
            }
            else
            {
                Conclude(cells, applicant, dice);
            }
        }
    }

    private static void Conclude(Dictionary<CellRef, decimal> cells, string applicant, DemoDice dice)
    {
        Add(cells, Results[dice.Weighted([.. Results.Select(result => result.Weight)])].Row, applicant, 1);
        Add(cells, "concluded", applicant, 1);
    }

    private static void Add(Dictionary<CellRef, decimal> cells, string row, string applicant, decimal count)
    {
        cells[new("requests", row, applicant)] += count;
        cells[new("requests", row, "total")] += count;
    }

    private static void Remedies(Dictionary<CellRef, decimal> cells, DemoOrgan organ, DemoDice dice, IReadOnlyDictionary<CellRef, decimal>? lastYear)
    {
        string[] ways = ["reconsideration", "directSuit", "suitAfterReconsideration"];
        string[] ends = ["upheld", "corrected", "otherResult", "pending"];

        // What was open at the end of last year came to its end in this one.
        foreach (var way in ways)
        {
            var open = lastYear?[new("remedies", way, "pending")] ?? 0;
            cells[new("remedies", way, "upheld")] += open;
            cells[new("remedies", way, "total")] += open;
        }

        for (var i = 0; i < organ.Received / 12; i++)
        {
            var way = ways[dice.Weighted([7, 2, 1])];
            cells[new("remedies", way, ends[dice.Weighted([6, 1, 2, 1])])]++;
            cells[new("remedies", way, "total")]++;
        }
    }

    private static int Around(int usual, DemoDice dice) => usual == 0 ? 0 : Math.Max(1, usual * dice.Between(80, 122) / 100);
}
