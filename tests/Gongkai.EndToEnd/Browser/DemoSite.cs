using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Gongkai.Testing;

namespace Gongkai.EndToEnd.Browser;

/// <summary>The built site as a process of its own, in demo mode, on a free port of loopback, with a data folder that is gone afterwards.</summary>
public sealed class DemoSite : IAsyncDisposable
{
    private readonly Process process;
    private readonly string data;

    private DemoSite(Process process, string data, string address) => (this.process, this.data, Address) = (process, data, address);

    /// <summary>Without a slash at the end.</summary>
    public string Address { get; }

    public static async Task<DemoSite> Start()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var project = Path.Combine(SharedReference.Checkout, "src", "Gongkai.Web");
        var folder = Directory.CreateTempSubdirectory("gongkai-site-").FullName;
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(project, "bin", configuration, "net10.0", "gongkai-web.dll")])
        {
            WorkingDirectory = project,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["Office__Demo"] = "true", ["Office__Data"] = folder, ["ASPNETCORE_URLS"] = address, ["ASPNETCORE_ENVIRONMENT"] = "Production",

                // Journeys sign in more often in a minute than people do.
                ["Web__SignInsPerMinute"] = "1000",
            },
        };
        var program = Process.Start(start)!;
        var said = new StringWriter();
        program.OutputDataReceived += (_, line) => said.WriteLine(line.Data);
        program.ErrorDataReceived += (_, line) => said.WriteLine(line.Data);
        program.BeginOutputReadLine();
        program.BeginErrorReadLine();

        var site = new DemoSite(program, folder, address);
        try
        {
            await site.Answers(said);
            return site;
        }
        catch
        {
            // A site that does not answer in time is still a process.
            await site.DisposeAsync();
            throw;
        }
    }

    private async Task Answers(StringWriter said)
    {
        using var http = new HttpClient();
        for (var tries = 0; tries < 1800 && !process.HasExited; tries++)
        {
            try
            {
                using var response = await http.GetAsync(Address + "/");
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
        Directory.Delete(data, recursive: true);
    }
}
