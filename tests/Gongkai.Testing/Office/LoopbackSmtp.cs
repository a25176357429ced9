using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gongkai.Testing.Office;

/// <summary>A small mail server on a free port of the loopback. It takes what it is given and answers each recipient as the test says.</summary>
public sealed class LoopbackSmtp : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<string> taken = [];
    private readonly Task serving;

    public LoopbackSmtp()
    {
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        serving = Serve();
    }

    public int Port { get; }

    /// <summary>The answer to RCPT TO for an address; 250 when not set.</summary>
    public Func<string, string> Answer { get; set; } = _ => "250 OK";

    /// <summary>Whole mails that were taken, headers first.</summary>
    public IReadOnlyList<string> Taken => [.. taken];

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (stop.IsCancellationRequested)
        {
            return;
        }

        await stop.CancelAsync();
        listener.Stop();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    private async Task Serve()
    {
        while (!stop.IsCancellationRequested)
        {
            using var client = await listener.AcceptTcpClientAsync(stop.Token);
            try
            {
                await Talk(client.GetStream());
            }
            catch (IOException)
            {
                // It hung up in the middle; the next one is waited for.
            }
        }
    }

    private async Task Talk(NetworkStream stream)
    {
        using var lines = new StreamReader(stream, Encoding.ASCII);
        await Say(stream, "220 loopback");
        while (await lines.ReadLineAsync(stop.Token) is { } line)
        {
            var verb = line.Length < 4 ? line : line[..4].ToUpperInvariant();
            if (verb == "DATA")
            {
                await Say(stream, "354 go on");
                taken.Enqueue(await Body(lines));
            }

            await Say(stream, verb == "RCPT" ? Answer(line[(line.IndexOf('<') + 1)..line.LastIndexOf('>')]) : verb == "QUIT" ? "221 bye" : "250 OK");
            if (verb == "QUIT")
            {
                return;
            }
        }
    }

    private async Task<string> Body(StreamReader lines)
    {
        var body = new StringBuilder();
        while (await lines.ReadLineAsync(stop.Token) is { } line && line != ".")
        {
            body.AppendLine(line);
        }

        return body.ToString();
    }

    private async Task Say(NetworkStream stream, string answer) => await stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\n"), stop.Token);
}
