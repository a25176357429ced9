using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Gongkai.Web.Setup;

/// <summary>Believes X-Forwarded headers from the proxies named in the settings, and from nobody else.</summary>
internal static class ProxySetup
{
    public static void AddProxies(this IServiceCollection services, WebSettings web) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = web.Proxies.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();

        foreach (var proxy in web.Proxies)
        {
            Add(options, proxy);
        }
    });

    private static void Add(ForwardedHeadersOptions options, string proxy)
    {
        if (IPAddress.TryParse(proxy, out var address))
        {
            options.KnownProxies.Add(address);
        }
        else if (System.Net.IPNetwork.TryParse(proxy, out var network))
        {
            options.KnownIPNetworks.Add(network);
        }
        else
        {
            throw new InvalidOperationException($"Web:Proxies names {proxy}, which is neither an address nor a network such as 10.0.0.0/8.");
        }
    }
}
