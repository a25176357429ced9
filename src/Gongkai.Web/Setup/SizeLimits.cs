using Gongkai.App.Setup;
using Microsoft.AspNetCore.Http.Features;

namespace Gongkai.Web.Setup;

/// <summary>How much a request may carry: an upload from those signed in, a form from everyone else.</summary>
internal static class SizeLimits
{
    private const long FormOfAnyone = 1024 * 1024;
    private const long FieldsBesideAFile = 4 * 1024 * 1024;

    public static void AddSizeLimits(this WebApplicationBuilder builder, OfficeSettings office)
    {
        var most = office.LargestUpload + FieldsBesideAFile;
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = most;
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = most;
            form.ValueCountLimit = 4096;
            form.ValueLengthLimit = (int)FieldsBesideAFile;
        });
    }

    public static void UseSizeLimits(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.User.Identity?.IsAuthenticated != true && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = Most(context.Request);
        }

        return context.User.Identity?.IsAuthenticated != true && context.Request.ContentLength > Most(context.Request)
            ? Refuse(context)
            : next(context);
    });

    // A request for information and its supplement come with papers.
    private static long Most(HttpRequest request) => Links.TakesPapers(request.Path) ? Gongkai.App.Requests.SubmitRequest.MostFiles * Gongkai.App.Requests.SubmitRequest.LargestFile + FormOfAnyone : FormOfAnyone;

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    }
}
