using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Testing.Office;
using Microsoft.AspNetCore.Hosting;

namespace Gongkai.Web.Tests.PageTest;

/// <summary>
/// Tests of pages: an abstract class with the facts and two sealed ones that name the database, as in <see cref="OfficeTests"/>.
/// <code>
/// var clerk = await Site.SignedInAs(organ, Role.InformationOfficer);
/// var page = await clerk.Get("/desk/reports");
/// page = await page.Press("保存", ("姓名", "王敏"));
/// Assert.Equal("…", page.Table("年度报告"));
/// </code>
/// </summary>
public abstract class PageTests(Database database) : IAsyncDisposable
{
    private SiteUnderTest? site;

    /// <summary>Made at its first use, in the test itself.</summary>
    protected SiteUnderTest Site => site ??= new SiteUnderTest(database, Change);

    /// <summary>Settings and services that these tests put in or replace.</summary>
    protected virtual void Change(IWebHostBuilder host)
    {
    }

    /// <summary>云岭县, the root of the tree, written down.</summary>
    protected async Task<Organ> County()
    {
        var county = new Organ { Code = "yunling", Name = "云岭县人民政府", Type = OrganType.Government, Level = Gongkai.Reports.Checking.OrganLevel.County, Path = "yunling/" };
        await Site.Given(county);

        return county;
    }

    /// <summary>A new person with these roles for the organ and below, signed in.</summary>
    protected Task<Visitor> SignedInAs(Organ organ, params Role[] roles) => Site.SignedInAs(organ, roles);

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (site is not null)
        {
            await site.DisposeAsync();
        }
    }
}
