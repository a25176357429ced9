using Gongkai.App.AnnualReports.Published;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Gongkai.Web.Site;

/// <summary>What the layout shows on the pages of one organ: its name, its tabs, where one is.</summary>
public static class OrganPage
{
    public static void ForOrgan(this ViewDataDictionary view, PublicOrgan organ, string tab, params ReadOnlySpan<Crumb> further)
    {
        view["Organ"] = new Crumb(organ.Name, Links.Organ(organ.Code));
        view["Tab"] = tab;
        view["Guide"] = organ.HasGuide ? Links.OrganGuide(organ.Code) : null;
        view["Rules"] = organ.HasRules ? Links.OrganRules(organ.Code) : null;
        view["Catalogue"] = organ.HasCatalogue ? Links.OrganCatalogue(organ.Code) : null;
        view["OrganItems"] = Links.OrganItems(organ.Code);
        view["Requests"] = organ.IsOffice ? Links.OrganRequests(organ.Code) : null;
        view["OrganCode"] = organ.Code;
        view["OrganReports"] = organ.Years.Count > 0 ? Links.OrganReports(organ.Code) : null;
        view["Crumbs"] = (IReadOnlyList<Crumb>)[
            new Crumb("首页", Links.Home), new Crumb("机关目录", Links.Organs), new Crumb(organ.Name, further.Length > 0 ? Links.Organ(organ.Code) : null), .. further];
    }

    public static void ForSite(this ViewDataDictionary view, string tab, params ReadOnlySpan<Crumb> crumbs)
    {
        view["Tab"] = tab;
        view["Crumbs"] = (IReadOnlyList<Crumb>)[new Crumb("首页", Links.Home), .. crumbs];
    }
}
