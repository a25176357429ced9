using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Gongkai.Testing.Office;
using Npgsql;

namespace Gongkai.Bench.Search;

/// <summary>A PostgreSQL server over a folder that stays, on a free port of the loopback. It stops when it is disposed or the process ends: the shell around it waits for the end of its input.</summary>
internal sealed class KeptPostgres : IDisposable
{
    // Loading a million rows needs no sync to disk; reading them back is not helped by it.
    private const string Script = """
        set -e
        [ -f "$3/data/PG_VERSION" ] || "$1/initdb" -D "$3/data" -U gongkai -A trust -E UTF8 --no-locale -N >"$3/initdb" 2>&1
        "$1/postgres" -D "$3/data" -p "$2" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=1GB -c max_wal_size=8GB \
            -c wal_level=minimal -c max_wal_senders=0 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off >"$3/log" 2>&1 &
        server=$!
        cat >/dev/null
        kill -INT $server
        wait $server || true
        """;

    private readonly Process shell;

    public KeptPostgres(string folder)
    {
        var asRoot = Environment.UserName == "root";
        Directory.CreateDirectory(folder);
        if (asRoot)
        {
            Process.Start("chown", ["postgres", folder]).WaitForExit();
        }

        var port = FreePort();
        string[] command = [.. asRoot ? ["runuser", "-u", "postgres", "--"] : Array.Empty<string>(), "sh", "-c", Script, "sh", PostgresServer.Programs ?? throw new InvalidOperationException("PostgreSQL is not installed."), $"{port}", folder];
        shell = Process.Start(new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardInput = true, WorkingDirectory = "/tmp" })!;
        ConnectionString = $"Host=127.0.0.1;Port={port};Username=gongkai;Database=postgres;Command Timeout=7200";
        WaitUntilItAnswers();
    }

    public string ConnectionString { get; }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        shell.StandardInput.Close();
        shell.WaitForExit();
        shell.Dispose();
    }

    private void WaitUntilItAnswers()
    {
        for (var patience = Stopwatch.StartNew(); ; Thread.Sleep(100))
        {
            try
            {
                using var connection = new NpgsqlConnection(ConnectionString);
                connection.Open();
                return;
            }
            catch (NpgsqlException) when (!shell.HasExited && patience.Elapsed < TimeSpan.FromMinutes(2))
            {
                // It is still making its folder, or reading its log.
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
