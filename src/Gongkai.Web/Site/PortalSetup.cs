using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.WebEncoders;

namespace Gongkai.Web.Site;

/// <summary>Puts the public site together.</summary>
public static class PortalSetup
{
    public static IServiceCollection AddPortal(this IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(settings.GetSection("Site").Get<SiteSettings>() ?? new SiteSettings());
        // Chinese text goes out as Chinese text, not as entities three times as long.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Portal/Report", "/o/{code}/reports/{year:int}/v{number:int}"));
        return services;
    }

    public static WebApplication MapPortal(this WebApplication app)
    {
        app.MapStaticAssets();
        ReadingModes.Map(app);
        return app;
    }
}
