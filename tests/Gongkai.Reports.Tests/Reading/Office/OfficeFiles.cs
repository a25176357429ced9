using System.Diagnostics;
using Gongkai.Reports.Reading.Outside;

namespace Gongkai.Reports.Tests.Reading.Office;

/// <summary>Lets LibreOffice make the files that tests read: PDF, .doc, .rtf and others, from DOCX or HTML.</summary>
internal static class OfficeFiles
{
    private static readonly SemaphoreSlim Turn = new(1);
    private static readonly Lazy<DirectoryInfo> Profile = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("gongkai-test-office-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        return folder;
    });

    public static void SkipWhenMissing() => Assert.SkipWhen(OutsidePrograms.Office.Find().Refusal is not null, "LibreOffice is not installed");

    /// <summary>Files by name to files in another format, in the same order. One run for all: starting takes longest.</summary>
    public static IReadOnlyList<byte[]> Convert(string to, params (string Name, byte[] Bytes)[] files)
    {
        SkipWhenMissing();
        var folder = Directory.CreateTempSubdirectory("gongkai-test-");
        Turn.Wait(TestContext.Current.CancellationToken);

        try
        {
            foreach (var (name, bytes) in files)
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
            }

            using var office = Process.Start(new ProcessStartInfo(OutsidePrograms.Office.Find().Value,
            [
                "--headless", "-env:UserInstallation=" + new Uri(Profile.Value.FullName).AbsoluteUri, "--convert-to", to,
                "--outdir", folder.CreateSubdirectory("out").FullName, .. files.Select(file => Path.Combine(folder.FullName, file.Name)),
            ]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            _ = office.StandardError.ReadToEndAsync();
            _ = office.StandardOutput.ReadToEnd();
            office.WaitForExit();

            return [.. files.Select(file => File.ReadAllBytes(Path.Combine(folder.FullName, "out", Path.ChangeExtension(file.Name, to.Split(':')[0]))))];
        }
        finally
        {
            Turn.Release();
            folder.Delete(recursive: true);
        }
    }
}
