namespace Gongkai.Web.Site;

/// <summary>The site's own address, for what must be absolute: canonical links, feeds, the sitemap.</summary>
public static class SiteAddress
{
    /// <summary>Without a slash at the end.</summary>
    public static string Root(SiteSettings settings, HttpRequest request) =>
        string.IsNullOrEmpty(settings.Address) ? $"{request.Scheme}://{request.Host.Value}" : settings.Address.TrimEnd('/');
}
