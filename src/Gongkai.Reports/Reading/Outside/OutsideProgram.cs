using Gongkai.Law;

namespace Gongkai.Reports.Reading.Outside;

/// <summary>A program that is not ours and that reading some formats needs.</summary>
/// <param name="Name">As typed at a prompt.</param>
/// <param name="Setting">The environment variable that names another path for it.</param>
/// <param name="Purpose">What it is needed for.</param>
/// <param name="Packages">Its packages on Debian and Ubuntu.</param>
/// <param name="VersionArgument">What makes it print its version.</param>
public sealed record OutsideProgram(string Name, string Setting, Wording Purpose, string Packages, string VersionArgument)
{
    /// <summary>The one command that installs it on Debian and Ubuntu.</summary>
    public string Install => $"apt-get install {Packages}";

    /// <summary>Where it is, or the refusal that says how to get it.</summary>
    public Outcome<string> Find()
    {
        var named = Environment.GetEnvironmentVariable(Setting);
        var path = string.IsNullOrWhiteSpace(named) ? OnPath() : File.Exists(named) ? Path.GetFullPath(named) : null;

        return path is null ? Missing(named) : path;
    }

    /// <summary>The refusal of a file that needs this program.</summary>
    internal Refusal Missing(string? named) => string.IsNullOrWhiteSpace(named)
        ? new Refusal("read.program-missing", new Wording(
            $"缺少外部程序 {Name}（用于{Purpose.Zh}）。Debian/Ubuntu 请执行：{Install}",
            $"The program {Name} is missing ({Purpose.En}). On Debian or Ubuntu: {Install}"))
        : new Refusal("read.program-missing", new Wording(
            $"环境变量 {Setting} 指定的 {Name} 不存在：{named}。请改正该变量，或执行：{Install}",
            $"{Setting} names {named} for {Name}, which does not exist. Correct it, or: {Install}"));

    private string? OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => OperatingSystem.IsWindows() ? [Path.Combine(folder, Name + ".exe"), Path.Combine(folder, Name)] : new[] { Path.Combine(folder, Name) })
            .FirstOrDefault(File.Exists);
}
