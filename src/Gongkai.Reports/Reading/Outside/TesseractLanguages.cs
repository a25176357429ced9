using Gongkai.Law;

namespace Gongkai.Reports.Reading.Outside;

/// <summary>The languages that tesseract has data for: the program without Chinese data reads nothing of ours.</summary>
internal static class TesseractLanguages
{
    private static readonly Lock Gate = new();
    private static (string Path, HashSet<string> Names)? known;

    public static Refusal ChineseMissing { get; } = new("read.program-missing", new Wording(
        $"tesseract 缺少简体中文数据 chi_sim。Debian/Ubuntu 请执行：{OutsidePrograms.Tesseract.Install}",
        $"tesseract has no data for simplified Chinese (chi_sim). On Debian or Ubuntu: {OutsidePrograms.Tesseract.Install}"));

    public static bool Has(string language, CancellationToken stop)
    {
        if (OutsidePrograms.Tesseract.Find() is not { Refusal: null } found)
        {
            return false;
        }

        lock (Gate)
        {
            known = known is { } seen && seen.Path == found.Value ? seen : (found.Value, Ask(stop));
            return known.Value.Names.Contains(language);
        }
    }

    private static HashSet<string> Ask(CancellationToken stop)
    {
        var run = ProgramRun.Start(OutsidePrograms.Tesseract, ["--list-langs"], new RunLimits(TimeSpan.FromSeconds(10), 64 * 1024), stop);
        return run.Refusal is null ? [.. run.Value.Text.Split('\n').Select(line => line.Trim())] : [];
    }
}
