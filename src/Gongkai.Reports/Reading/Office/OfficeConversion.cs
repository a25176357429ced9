using Gongkai.Law;
using Gongkai.Reports.Reading.Outside;

namespace Gongkai.Reports.Reading.Office;

/// <summary>Lets LibreOffice write a file in another format.</summary>
internal static class OfficeConversion
{
    private const int MostOutput = 64 * 1024;

    /// <summary>Converts a file.</summary>
    /// <param name="bytes">Its content.</param>
    /// <param name="from">Its ending, without the point; LibreOffice looks at the content too.</param>
    /// <param name="to">The ending wanted, with a filter behind a colon where it needs one.</param>
    /// <param name="budget">Bounds.</param>
    public static Outcome<byte[]> Convert(ReadOnlyMemory<byte> bytes, string from, string to, ReadingBudget budget)
    {
        if (OutsidePrograms.Office.Find().Refusal is { } missing)
        {
            return missing;
        }

        using var folder = new PrivateFolder();
        folder.Write("report." + from, bytes);
        var run = Run(folder, "report." + from, to, budget);

        return run.Refusal is { } refusal ? refusal : Result(folder.At("report." + to.Split(':')[0]), from, budget);
    }

    private static Outcome<ProgramOutput> Run(PrivateFolder folder, string name, string to, ReadingBudget budget)
    {
        using var profile = OfficeProfile.Enter(budget.Stop);

        // Our own result stands in the same folder, so the input must not be named like it.
        string[] arguments =
        [
            "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nofirststartwizard", OfficeProfile.Argument,
            "--convert-to", to, "--outdir", folder.Path, folder.At(name),
        ];

        try
        {
            return ProgramRun.Start(OutsidePrograms.Office, arguments, new RunLimits(budget.Options.MostTime, MostOutput), budget.Stop, folder.Path);
        }
        catch (OperationCanceledException)
        {
            OfficeProfile.Forget();
            throw;
        }
    }

    /// <summary>LibreOffice says success even when it could not open the file; only the file it wrote tells.</summary>
    private static Outcome<byte[]> Result(string path, string from, ReadingBudget budget)
    {
        var file = new FileInfo(path);

        return !file.Exists || file.Length == 0
            ? Refusals.NotConverted(from)
            : file.Length > budget.Options.MostBytes ? Refusals.TooLarge(file.Length, budget.Options.MostBytes) : File.ReadAllBytes(path);
    }
}
