using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Tests.Reading;

/// <summary>The ordinary bounds, with time for outside programs on a busy machine: these tests are about what is read, not how fast.</summary>
internal static class Patience
{
    public static ReadingOptions Options { get; } = new() { MostTime = TimeSpan.FromMinutes(5) };
}
