using Gongkai.App.Setup;
using Gongkai.Web.Setup;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;

var builder = WebApplication.CreateBuilder(args);

// Started from the build's own folder, in any environment, the pages find their styles; in a published site there is nothing to find.
builder.WebHost.UseStaticWebAssets();
var office = builder.Configuration.GetSection("Office").Get<OfficeSettings>() ?? new OfficeSettings();
var web = builder.Configuration.GetSection("Web").Get<WebSettings>() ?? new WebSettings();

builder.Services.AddSingleton(web);
builder.Services.AddOffice(office);
builder.Services.AddOfficeJobs();
builder.Services.AddSigning(office, web);
builder.Services.AddProxies(web);
builder.Services.AddRateLimits(web);
builder.Services.AddHealth();
builder.AddSizeLimits(office);
builder.Services.AddPages(web);
builder.Services.AddPortal(builder.Configuration);

var app = builder.Build();

// The database is made ready while the pages are put together: either takes a third of the start, and neither needs the other.
var prepared = Task.Run(app.PrepareOffice);

app.UseForwardedHeaders();
app.UseKeptPages(web);
app.UseSecurityHeaders(web);
app.UseErrorPages();
app.UseServedParts(web);
app.UsePageCache();
app.UseRouting();
app.UseAuthentication();
app.UseRateLimiter();
app.UseSizeLimits();
app.UseAuthorization();
app.UseOwnPasswordFirst();
app.MapHealth();
app.MapPortal();
app.MapRazorPages().WithStaticAssets();
if (!await prepared)
{
    return 2;
}

await app.RunAsync();
return 0;

/// <summary>Named for the tests' host.</summary>
public sealed partial class Program;
