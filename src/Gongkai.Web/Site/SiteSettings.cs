namespace Gongkai.Web.Site;

/// <summary>What the site says about itself in meta tags and at its foot. Section <c>Site</c> of the settings; what is empty is not shown.</summary>
public sealed class SiteSettings
{
    /// <summary>网站名称, in the masthead and in <c>SiteName</c>.</summary>
    public string Name { get; set; } = "政府信息公开平台";

    /// <summary>The address the public uses, such as <c>https://www.example.gov.cn</c>; empty for the address asked for.</summary>
    public string? Address { get; set; }

    /// <summary>主办单位.</summary>
    public string? Sponsor { get; set; }

    /// <summary>承办单位.</summary>
    public string? Operator { get; set; }

    /// <summary>网站标识码, ten digits.</summary>
    public string? IdCode { get; set; }

    /// <summary>ICP备案号.</summary>
    public string? Icp { get; set; }

    /// <summary>公安备案号.</summary>
    public string? Police { get; set; }

    /// <summary>联系电话.</summary>
    public string? Phone { get; set; }

    /// <summary>联系地址.</summary>
    public string? Place { get; set; }

    public string? Email { get; set; }

    /// <summary>Addresses in one sitemap; the protocol allows 50,000. Where there are more, sitemap.xml lists the parts.</summary>
    public int AddressesInSiteMap { get; set; } = 50_000;
}
