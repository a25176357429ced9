using System.Diagnostics;
using System.Text;
using Gongkai.Testing;

namespace Gongkai.EndToEnd;

/// <summary>The built command line as a process, as an operator starts it.</summary>
internal static class CommandLine
{
    private static readonly string Program = Find();

    /// <summary>The folder the program was built into.</summary>
    public static string Folder { get; } = Path.GetDirectoryName(Program)!;

    /// <summary>Runs it in English unless the arguments say otherwise, and waits for its end.</summary>
    public static Run Exec(params string[] arguments) => Exec(arguments, null);

    /// <summary>The same with something on standard input and environment variables.</summary>
    public static Run Exec(string[] arguments, byte[]? input, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = SharedReference.Checkout,
        };
        start.Environment["LANG"] = "en_US.UTF-8";
        start.Environment.Remove("LC_ALL");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input ?? []);
        process.StandardInput.Close();
        process.WaitForExit();

        return new Run(process.ExitCode, output.Result, errors.Result);
    }

    private static string Find()
    {
        // bin/<configuration>/net10.0: the program is tested in the configuration the tests were built in.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return Path.Combine(SharedReference.Checkout, "src", "Gongkai.Cli", "bin", configuration, "net10.0", "gongkai.dll");
    }

    /// <summary>What a run ended with.</summary>
    /// <param name="ExitCode">0, 1 or 2.</param>
    /// <param name="Output">Standard output.</param>
    /// <param name="Errors">Standard error.</param>
    internal sealed record Run(int ExitCode, string Output, string Errors)
    {
        /// <summary>The non-empty lines of standard output.</summary>
        public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
