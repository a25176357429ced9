using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.OpenApi;

namespace Gongkai.Web.Api;

/// <summary>The open data API: everything published, nothing else, for any program from anywhere.</summary>
internal static class ApiSetup
{
    private const string Open = "open-data";

    public static void AddOpenData(this IServiceCollection services)
    {
        services.AddCors(cors => cors.AddPolicy(Open, Anyone));
        services.AddOpenApi("v1", api =>
        {
            api.ShouldInclude = description => description.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal) == true;
            api.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new() { Title = "政府信息公开开放数据接口", Version = "1", Description = "主动公开的信息、机关、年度报告和统计表各格数据。只读，无需登记。" };
                document.Servers = [];
                return Task.CompletedTask;
            });
        });
    }

    public static void MapOpenData(this WebApplication app)
    {
        app.UseCors();
        app.MapOpenApi(Links.ApiDescription).RequireCors(Open).AllowAnonymous();
        var api = app.MapGroup("/api/v1").RequireCors(Open).AllowAnonymous().WithTags("开放数据");
        OrgansApi.Map(api);
        ReportsApi.Map(api);
        CellsApi.Map(api);
        ItemsApi.Map(api);
        RequestsApi.Map(api);
        api.MapGet("/{**rest}", () => ApiProblem.NotFound("没有这个接口", $"可用的接口见 {Links.Api}。")).ExcludeFromDescription();
    }

    private static void Anyone(CorsPolicyBuilder policy) => policy.AllowAnyOrigin().WithMethods("GET", "HEAD").WithExposedHeaders("Link", "ETag", "X-Total-Count");
}
