using Gongkai.Law.Forms;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Generated;

namespace Gongkai.Reports.Tests.Checking;

/// <summary>A report made to follow another one year later.</summary>
internal static class ReportPairs
{
    /// <summary>The next year of the same organ: what was carried out is carried in and granted, and the stock of documents moves on.</summary>
    public static Report After(GeneratedReport previous, int seed)
    {
        var next = GeneratedReport.About(seed + 100_000, previous.Organ, previous.Year + 1);
        var builder = GeneratedAsRead.Builder(next);
        decimal Before(string cell) => previous.Figures.GetValueOrDefault(CellRef.Parse(cell));
        decimal Now(string cell) => next.Figures.GetValueOrDefault(CellRef.Parse(cell));

        foreach (var column in (string[])["person", "company", "research", "charity", "legalService", "otherOrganisation", "total"])
        {
            var carried = Before($"requests/carriedOut/{column}");
            var change = carried - Now($"requests/carriedIn/{column}");
            builder.Set($"requests/carriedIn/{column}", carried)
                .Set($"requests/concluded/{column}", Now($"requests/concluded/{column}") + change + Slack)
                .Set($"requests/granted/{column}", Now($"requests/granted/{column}") + change + Slack)
                .Set($"requests/received/{column}", Now($"requests/received/{column}") + Slack);
        }

        // Keep the row sums: the slack of the total is that of six columns.
        foreach (var row in (string[])["concluded", "granted", "received"])
        {
            var change = row == "received" ? 0 : Before("requests/carriedOut/total") - Now("requests/carriedIn/total");
            builder.Set($"requests/{row}/total", Now($"requests/{row}/total") + change + (6 * Slack));
        }

        Disclosure(builder, previous, next, Before, Now);
        return builder.Build();
    }

    // Enough that what was carried in can be taken from the results without going below 0.
    private const int Slack = 5_000;

    private static void Disclosure(ReportBuilder builder, GeneratedReport previous, GeneratedReport next, Func<string, decimal> before, Func<string, decimal> now)
    {
        if (next.Form.Version == "2019")
        {
            foreach (var row in (string[])["licences", "otherServices", "penalties", "coercion", "fees"])
            {
                builder.Set($"disclosure/{row}/lastYear", before($"disclosure/{row}/lastYear") + before($"disclosure/{row}/change"));
            }

            builder.Set("disclosure/procurement/amount", before("disclosure/procurement/amount"));
        }
        else if (previous.Form.Version == "2021")
        {
            foreach (var row in (string[])["regulations", "normativeDocuments"])
            {
                builder.Set($"disclosure/{row}/repealed", 0).Set($"disclosure/{row}/inForce", before($"disclosure/{row}/inForce") + now($"disclosure/{row}/issued"));
            }

            builder.Set("disclosure/fees/amount", before("disclosure/fees/amount"));
        }
    }
}
