using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Gongkai.Testing.Office;

/// <summary>
/// A PostgreSQL server of its own for the test process, on a free port of the loopback. It is started by the first test that needs it and
/// stops when the process ends, however it ends: the shell around the server waits for the end of its standard input.
/// </summary>
public sealed class PostgresServer
{
    // initdb and postgres refuse to run as root. Nothing of a test is worth a sync to disk.
    private const string Script = """
        set -e
        folder=$(mktemp -d /tmp/gongkai-postgres-XXXXXX)
        trap 'rm -rf "$folder"' EXIT
        "$1/initdb" -D "$folder/data" -U gongkai -A trust -E UTF8 --no-locale -N >"$folder/initdb" 2>&1 || { cat "$folder/initdb" >&2; exit 1; }
        "$1/postgres" -D "$folder/data" -p "$2" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=300 \
            -c fsync=$3 -c synchronous_commit=$3 -c full_page_writes=$3 >"$folder/log" 2>&1 &
        server=$!
        cat >/dev/null
        kill -INT $server
        wait $server || true
        """;

    private static readonly Lazy<PostgresServer> Shared = new(Start);

    private readonly int port;
    private readonly Process shell;   // kept: when it is collected, its standard input closes

    private readonly Lazy<bool> copiesFiles;

    private PostgresServer(int port, Process shell) => (this.port, this.shell, copiesFiles) = (port, shell, new(CopiesFiles));

    /// <summary>The server of this process. Without PostgreSQL on the machine the test is skipped, visibly.</summary>
    public static PostgresServer Running => Programs is null ? throw new SkipException("PostgreSQL is not installed (apt-get install postgresql)") : Shared.Value;

    /// <summary>Whether it writes through to the disk, as a server in use does: for measurements; set before it is started.</summary>
    public static bool Durable { get; set; }

    /// <summary>Where its programs are; null where it is not installed.</summary>
    public static string? Programs { get; } = new[] { "/usr/lib/postgresql", "/usr/pgsql", "/opt/homebrew/opt" }
        .Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories).Select(folder => Path.Combine(folder, "bin"))
        .Where(folder => File.Exists(Path.Combine(folder, "initdb"))).OrderDescending(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>How to reach one of its databases.</summary>
    public string ConnectionString(string database) => $"Host=127.0.0.1;Port={port};Username=gongkai;Database={database};Maximum Pool Size=40;Include Error Detail=true;Options=-c jit=off";

    /// <summary>Makes a database like another. Copying its files takes half the time of writing every page to the log, where the server can (since version 15).</summary>
    public void Copy(string template, string database) => Execute($"CREATE DATABASE {database} TEMPLATE {template}{(copiesFiles.Value ? " STRATEGY FILE_COPY" : "")}");

    /// <summary>Runs one statement outside of any test's database.</summary>
    public void Execute(string statement)
    {
        using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand(statement, connection);
        command.ExecuteNonQuery();
    }

    private bool CopiesFiles()
    {
        using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        connection.Open();
        return connection.PostgreSqlVersion.Major >= 15;
    }

    private static PostgresServer Start()
    {
        var free = FreePort();
        string[] command = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", "sh"] : ["sh"];
        var process = Process.Start(new ProcessStartInfo(command[0], [.. command[1..], "-c", Script, "sh", Programs!, $"{free}", Durable ? "on" : "off"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            WorkingDirectory = "/tmp",
        })!;
        var server = new PostgresServer(free, process);
        server.WaitUntilItAnswers();

        return server;
    }

    private void WaitUntilItAnswers()
    {
        for (var patience = Stopwatch.StartNew(); ; Thread.Sleep(50))
        {
            try
            {
                Execute("SELECT 1");
                return;
            }
            catch (NpgsqlException) when (!shell.HasExited && patience.Elapsed < TimeSpan.FromMinutes(1))
            {
                // It is still making its folder.
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
