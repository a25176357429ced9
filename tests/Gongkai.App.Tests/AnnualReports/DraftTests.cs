using System.Text;
using Gongkai.App.AnnualReports;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Html;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.AnnualReports;

/// <summary>What tests of drafts share: a township under a county, its clerks, a draft, and a source file that says what a builder says.</summary>
public abstract class DraftTests(Database database) : OfficeTests(database)
{
    protected const string Received = "requests/received/person";
    protected const string Granted = "requests/granted/person";

    protected Organ County { get; } = An.Organ();

    protected Organ Town { get; private set; } = null!;

    protected Actor Clerk { get; private set; } = null!;

    protected Actor Colleague { get; private set; } = null!;

    /// <summary>A draft that says what the builder says.</summary>
    protected async Task<Guid> Draft(ReportBuilder? saying = null, int year = 2024)
    {
        await People();
        var report = An.AnnualReport(Town, year, saying: saying);
        await Office.Given(report);

        return report.Versions[0].Id;
    }

    protected async Task People()
    {
        if (Town is null)
        {
            Town = An.Organ("qinghe", "青禾镇人民政府", under: County);
            (Clerk, Colleague) = (An.Actor(Role.InformationOfficer, Town), An.Actor(Role.InformationOfficer, Town) with { Name = "周岚" });
            await Office.Given(County, Town);
        }
    }

    protected Act By(Actor actor, string? because = null) => Office.Act(actor, because);

    protected Task<Outcome<EditedDraft>> Edit(Guid version, int revision, Actor who, params (string Cell, string Text)[] cells) =>
        Office.Run((EditCells edit) => edit.Run(new(version, revision, cells.ToDictionary(cell => cell.Cell, cell => cell.Text)), By(who), default));

    protected Task<Outcome<BroughtIn>> Bring(Guid version, byte[] bytes, string name = "年报.html", bool replace = false) =>
        Office.Run((BringIn bring) => bring.Run(new(version, bytes, name, replace), By(Clerk), default));

    protected async Task<string> Says(Guid version, string field) =>
        DraftFields.Read(VersionContent.Parse((await Stored(version)).Content, LawBook.Embedded), field)!;

    protected Task<ReportVersion> Stored(Guid version) => Office.Ask(db => db.ReportVersions.AsNoTracking().SingleAsync(v => v.Id == version));

    protected async Task<CheckedReport> Checked(Guid version) =>
        (await Office.Run((CheckReport check) => check.Run(new(version), Clerk, default))).Value;

    /// <summary>A web page that prints what the builder says.</summary>
    protected static byte[] Page(ReportBuilder report) =>
        Encoding.UTF8.GetBytes(ReportHtml.Page(ReportContent.From(report.Build(), LawBook.Embedded)));
}
