using System.Text;
using Gongkai.App.AnnualReports;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Json;

namespace Gongkai.Testing.Builders;

/// <summary>Rows of an invented county: <c>An.Organ("qinghe", under: county)</c>.</summary>
public static class An
{
    /// <summary>An organ; a township under another, a county's government without.</summary>
    public static Organ Organ(string code = "yunling", string? name = null, Organ? under = null, OrganType? type = null) => new()
    {
        Code = code,
        Name = name ?? (under is null ? "云岭县人民政府" : $"{code}镇人民政府"),
        Type = type ?? (under is null ? OrganType.Government : OrganType.Township),
        Level = under is null ? OrganLevel.County : OrganLevel.Township,
        ParentId = under?.Id,
        Path = $"{under?.Path}{code}/",
    };

    /// <summary>Somebody who holds a role for an organ.</summary>
    public static Actor Actor(Role role, Organ organ, bool withSubtree = false, Person? person = null) =>
        new(person?.Id, person?.Name ?? "林青", [new Grant(role, organ.Path, withSubtree)]);

    /// <summary>An annual report with one version that says what the builder says.</summary>
    public static AnnualReport AnnualReport(Organ organ, int year = 2024, ReportState state = ReportState.Draft, ReportBuilder? saying = null, Guid? author = null)
    {
        var report = new AnnualReport { OrganId = organ.Id, Year = year };
        report.Versions.Add(new ReportVersion
        {
            ReportId = report.Id,
            Number = 1,
            State = state,
            Content = Content(saying ?? A.Report()),
            AuthorId = author,
            CreatedAt = Office.StoppedClock.Usual,
        });

        return report;
    }

    /// <summary>What the builder says, as versions keep it.</summary>
    public static string Content(ReportBuilder report) =>
        Encoding.UTF8.GetString(ReportJson.Write(ReportContent.From(report.Build(), LawBook.Embedded)));
}
