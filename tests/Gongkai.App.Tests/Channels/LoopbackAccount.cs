using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gongkai.App.Tests.Channels;

/// <summary>The interface of an official account on a free port of the loopback: gives tokens, takes covers and drafts, and refuses as the test says.</summary>
internal sealed class LoopbackAccount : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly ConcurrentQueue<(string Path, string Body)> asked = [];
    private readonly Task serving;

    public LoopbackAccount()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        }

        listener.Prefixes.Add(Address + "/");
        listener.Start();
        serving = Serve();
    }

    public string Address { get; }

    /// <summary>Answered with this code instead, by the path's last part.</summary>
    public ConcurrentDictionary<string, int> Refusals { get; } = new();

    /// <summary>Paths with what was sent to them, in order.</summary>
    public IReadOnlyList<(string Path, string Body)> Asked => [.. asked];

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        listener.Close();
    }

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            var context = await listener.GetContextAsync();
            using var body = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            asked.Enqueue((context.Request.RawUrl!, await body.ReadToEndAsync()));
            var last = context.Request.Url!.AbsolutePath.Split('/')[^1];
            var answer = Refusals.TryGetValue(last, out var code) ? $$"""{"errcode":{{code}},"errmsg":"refused"}"""
                : last == "token" ? """{"access_token":"TOKEN+1","expires_in":7200}"""
                : $$"""{"media_id":"{{last}}-1"}""";
            context.Response.ContentType = "application/json";
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer));
            context.Response.Close();
        }
    }
}
