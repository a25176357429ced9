namespace Gongkai.Web.Tests.PageTest;

/// <summary>A browser without script: gets pages, follows redirects, keeps cookies.</summary>
public sealed class Visitor(HttpClient client)
{
    private const int MostRedirects = 5;

    /// <summary>For requests that a page does not make.</summary>
    public HttpClient Client { get; } = client;

    /// <summary>Who is signed in.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>The page at an address, after redirects.</summary>
    public async Task<Page> Get(string address) => await Follow(await Client.GetAsync(address), address);

    /// <summary>The answer itself, without following a redirect.</summary>
    public Task<HttpResponseMessage> Ask(string address) => Client.GetAsync(address);

    internal async Task<Page> Send(HttpRequestMessage request) => await Follow(await Client.SendAsync(request), request.RequestUri!.ToString());

    private async Task<Page> Follow(HttpResponseMessage response, string address)
    {
        for (var count = 0; response.Headers.Location is { } location; count++)
        {
            Assert.True(count < MostRedirects, $"more than {MostRedirects} redirects, last to {location}");
            address = new Uri(new Uri(Client.BaseAddress!, address), location).PathAndQuery;
            response = await Client.GetAsync(address);
        }

        return await Page.Read(this, response, address);
    }
}
