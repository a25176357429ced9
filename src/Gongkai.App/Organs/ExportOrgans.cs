using System.Globalization;
using Gongkai.App.AnnualReports.County;
using Gongkai.App.Organs.Lists;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Organs;

/// <summary>The list of organs for spreadsheet programs and, as CSV, for <c>gongkai report rollup --organs</c>; what is exported can be imported again.</summary>
public sealed class ExportOrgans(OfficeDb db)
{
    /// <summary>Of the organs that somebody holds a role for; to be written as CSV or XLSX.</summary>
    public async Task<ExportTable> Run(Actor actor, CancellationToken stop = default)
    {
        var organs = await db.Organs.AsNoTracking().Include(o => o.Parent).Where(o => o.ValidTo == null).OrderBy(o => o.Path).ToListAsync(stop);
        return new ExportTable("机关名录", [.. OrganColumn.All.Select(column => column.Title)],
            [.. organs.Where(organ => actor.Holds(organ, Enum.GetValues<Role>())).Select(organ => (IReadOnlyList<object?>)[.. OrganColumn.All.Select(column => Field(organ, column))])]);
    }

    private static string? Field(Organ organ, OrganColumn column) =>
        column == OrganColumn.Name ? organ.Name
        : column == OrganColumn.Code ? organ.Code
        : column == OrganColumn.Parent ? organ.Parent?.Code
        : column == OrganColumn.Type ? OrganWords.Of(organ.Type) is "人民政府" ? "政府" : OrganWords.Of(organ.Type)
        : column == OrganColumn.Level ? OrganWords.Of(organ.Level)
        : column == OrganColumn.Rules ? organ.MayMakeRules ? "是" : "否"
        : column == OrganColumn.Due ? organ.ReportsDue
        : column == OrganColumn.ShortName ? organ.ShortName
        : column == OrganColumn.RegionCode ? organ.RegionCode
        : column == OrganColumn.CreditCode ? organ.CreditCode
        : column == OrganColumn.From ? organ.ValidFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Contact(organ.Contact, column);

    private static string? Contact(OrganContact contact, OrganColumn column) =>
        column == OrganColumn.Office ? contact.Office
        : column == OrganColumn.Address ? contact.Address
        : column == OrganColumn.PostCode ? contact.PostCode
        : column == OrganColumn.Phone ? contact.Phone
        : column == OrganColumn.Fax ? contact.Fax
        : column == OrganColumn.Email ? contact.Email
        : contact.Hours;
}
