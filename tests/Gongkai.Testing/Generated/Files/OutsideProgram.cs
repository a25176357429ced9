using System.Diagnostics;

namespace Gongkai.Testing.Generated.Files;

/// <summary>Programs that make test documents: LibreOffice for PDF, poppler for pictures of pages.</summary>
public static class OutsideProgram
{
    /// <summary>Whether a program of this name is on the path.</summary>
    public static bool Has(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));

    /// <summary>Prints each DOCX to PDF, all in one run of LibreOffice with settings of its own.</summary>
    public static IReadOnlyList<byte[]> ToPdf(IReadOnlyList<byte[]> documents, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("gongkai-generated-");
        try
        {
            string[] names = [.. documents.Select((_, i) => Path.Combine(folder.FullName, $"{i}.docx"))];
            names.Zip(documents).ToList().ForEach(file => File.WriteAllBytes(file.First, file.Second));
            Run("soffice", ["-env:UserInstallation=file://" + folder.FullName + "/settings", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, .. names], stop);
            return [.. names.Select(name => File.ReadAllBytes(Path.ChangeExtension(name, ".pdf")))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A grey picture of every page, as a scanner makes them.</summary>
    public static IReadOnlyList<byte[]> ToPictures(byte[] pdf, int dotsPerInch, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("gongkai-generated-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "report.pdf"), pdf);
            Run("pdftoppm", ["-r", $"{dotsPerInch}", "-gray", "-png", Path.Combine(folder.FullName, "report.pdf"), Path.Combine(folder.FullName, "page")], stop);
            return [.. Directory.GetFiles(folder.FullName, "*.png").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string program, string[] arguments, CancellationToken stop)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        using var ending = stop.Register(() => process.Kill(entireProcessTree: true));
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var complaint = process.StandardError.ReadToEnd();
        process.WaitForExit();

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {complaint}");
        }
    }
}
