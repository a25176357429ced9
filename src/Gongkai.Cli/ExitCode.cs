namespace Gongkai.Cli;

/// <summary>Exit codes are promises: scripts depend on them.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read and nothing is broken.</summary>
    public const int Clean = 0;

    /// <summary>At least one finding is broken.</summary>
    public const int Broken = 1;

    /// <summary>Something could not be read, or the command line makes no sense.</summary>
    public const int CannotRead = 2;
}
