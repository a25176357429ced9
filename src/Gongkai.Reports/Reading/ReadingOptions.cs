using Gongkai.Law;

namespace Gongkai.Reports.Reading;

/// <summary>Bounds and settings of reading. Hostile input is bounded by these, not by luck.</summary>
public sealed record ReadingOptions
{
    /// <summary>The law to read against.</summary>
    public LawBook Law { get; init; } = LawBook.Embedded;

    /// <summary>Largest file that is opened, in bytes.</summary>
    public long MostBytes { get; init; } = 100L * 1024 * 1024;

    /// <summary>Most characters of text, tables included, taken from one file.</summary>
    public int MostCharacters { get; init; } = 5_000_000;

    /// <summary>Largest size that a zipped part (DOCX, XLSX) may unpack to, in bytes.</summary>
    public long MostUnpackedBytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>How long one file may take, outside programs included.</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromSeconds(19);
}
