namespace Gongkai.Web.Setup;

/// <summary>How the site is served. Section <c>Web</c> of the settings.</summary>
public sealed class WebSettings
{
    /// <summary>Which part this instance serves, so that the desk need not face the internet.</summary>
    public Serve Serve { get; set; } = Serve.Both;

    /// <summary>Behind TLS, of its own or of a proxy: cookies are secure and HSTS is sent.</summary>
    public bool Tls { get; set; }

    /// <summary>Addresses of the proxies in front whose X-Forwarded headers are believed; empty for none.</summary>
    public string[] Proxies { get; set; } = [];

    /// <summary>Tries to sign in from one address in a minute.</summary>
    public int SignInsPerMinute { get; set; } = 20;

    /// <summary>Tries of one sign-in name in a minute, from whatever addresses.</summary>
    public int SignInsPerNameAndMinute { get; set; } = 10;

    /// <summary>Public forms sent from one address in a minute.</summary>
    public int FormsPerMinute { get; set; } = 20;
}

/// <summary>The parts of the site.</summary>
public enum Serve
{
    Both,
    Portal,
    Desk,
}
