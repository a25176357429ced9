using System.Text.Encodings.Web;
using System.Text.Unicode;
using Gongkai.Web.Api;
using Gongkai.Web.Setup;
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
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Portal/Item", "/o/{code}/items/{number:long}/v{version:int}"));
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Portal/Sheet", "/o/{code}/sheet"));
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Portal/Sheet", "/villages/{code}/{village}/sheet"));
        services.AddSingleton<PageCache>();
        services.AddOpenData();
        return services;
    }

    /// <summary>Comes first: a page that is kept is sent before anything else is asked.</summary>
    public static void UseKeptPages(this WebApplication app, WebSettings web)
    {
        if (web.Serve != Serve.Desk)
        {
            var cache = app.Services.GetRequiredService<PageCache>();
            app.UseReadCounting();
            app.Use(next => http => cache.SendKept(http, next));
        }
    }

    /// <summary>Keeps the public pages that come this way.</summary>
    public static void UsePageCache(this WebApplication app)
    {
        var cache = app.Services.GetRequiredService<PageCache>();
        app.Use(next => http => cache.Keep(http, next));
    }

    public static WebApplication MapPortal(this WebApplication app)
    {
        app.MapStaticAssets();
        ReadingModes.Map(app);
        Downloads.Map(app);
        GuideFiles.Map(app);
        ItemFiles.Map(app);
        SheetFiles.Map(app);
        ItemFeeds.Map(app);
        Feeds.Map(app);
        SiteMaps.Map(app);
        app.MapOpenData();
        return app;
    }
}
