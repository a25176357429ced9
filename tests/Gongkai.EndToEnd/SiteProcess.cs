using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Gongkai.Testing;

namespace Gongkai.EndToEnd;

/// <summary>The built site as a process of its own on a free port of loopback.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private readonly Process process;

    private SiteProcess(Process process, string address) => (this.process, Address) = (process, address);

    /// <summary>Without a slash at the end.</summary>
    public string Address { get; }

    /// <summary>Starts it and waits until it answers.</summary>
    /// <param name="ready">What it is asked: its first page, or less where a test goes elsewhere.</param>
    public static async Task<SiteProcess> Start(IReadOnlyDictionary<string, string?> settings, string ready = "/")
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var project = Path.Combine(SharedReference.Checkout, "src", "Gongkai.Web");
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(project, "bin", configuration, "net10.0", "gongkai-web.dll")])
        {
            WorkingDirectory = project,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_URLS"] = address, ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var program = Process.Start(start)!;
        var said = new StringWriter();
        program.OutputDataReceived += (_, line) => said.WriteLine(line.Data);
        program.ErrorDataReceived += (_, line) => said.WriteLine(line.Data);
        program.BeginOutputReadLine();
        program.BeginErrorReadLine();

        var site = new SiteProcess(program, address);
        try
        {
            await site.Answers(said, ready);
            return site;
        }
        catch
        {
            // A site that does not answer in time is still a process.
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>kill -9: no handler runs, nothing is finished.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    private async Task Answers(StringWriter said, string ready)
    {
        using var http = new HttpClient();
        for (var tries = 0; tries < 1800 && !process.HasExited; tries++)
        {
            try
            {
                using var response = await http.GetAsync(Address + ready);
                response.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException($"The site did not start:\n{said}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }
}
