using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Web.Tests.Access;

/// <summary>A route of the site with an address that leads to it.</summary>
internal sealed record SiteRoute(string Method, string Pattern, string Address)
{
    private static readonly Dictionary<string, string> Examples = new() { ["code"] = "yunling", ["year"] = "2024", ["version"] = "1", ["kind"] = "csv" };

    public string Key => $"{Method},{Pattern}";

    /// <summary>All but the files under assets, which are for everyone.</summary>
    public static IReadOnlyList<SiteRoute> All(IServiceProvider services) =>
    [
        .. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(Of).DistinctBy(route => route.Key),
    ];

    private static IEnumerable<SiteRoute> Of(RouteEndpoint endpoint)
    {
        var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
        var pattern = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
        IEnumerable<string> asked = methods.Count == 0 ? ["GET"] : methods.Where(method => method is not ("HEAD" or "OPTIONS"));

        return asked.Select(method => new SiteRoute(method, pattern, Fill(endpoint.RoutePattern)));
    }

    private static string Fill(RoutePattern pattern) =>
        "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Example))));

    private static string Example(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => Example(parameter),
        _ => throw new InvalidOperationException($"A part of another kind: {part}"),
    };

    private static string Example(RoutePatternParameterPart parameter) =>
        parameter.ParameterPolicies.Any(policy => policy.Content == "guid") ? new Guid(1, 0, 0, new byte[8]).ToString("D", CultureInfo.InvariantCulture)
        : Examples.TryGetValue(parameter.Name, out var example) ? example
        : "404";
}
