using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.App.AnnualReports.Evidence;

/// <summary>The names of the files in an evidence package; an interface, they never change meaning.</summary>
internal static class EvidenceFiles
{
    public const string Manifest = "manifest.json";
    public const string Report = "report.json";
    public const string Cells = "cells.csv";
    public const string Findings = "findings.json";
    public const string Decisions = "decisions.json";
    public const string Passages = "passages.json";
    public const string History = "history.json";
    public const string Context = "context.json";
    public const string LastYear = "last-year.json";
    public const string Source = "source/";
    public const string Letters = "letters/";

    /// <summary>Says which shape a package has; its last part is raised when the shape changes.</summary>
    public const string Format = "gongkai-evidence/1";

    /// <summary>How its JSON is written and read.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerOptions.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };
}

/// <summary>What a package is about and what is in it.</summary>
internal sealed record EvidenceManifest(
    string Format, string Organ, string OrganCode, int Year, int Version, string State, string Form, string ContentHash, string? HistoryHash, IReadOnlyList<EvidenceEntry> Files);

/// <summary>One file with the hash it must have.</summary>
internal sealed record EvidenceEntry(string Name, long Size, string Sha256);

/// <summary>What the checks may know beside the report, so that they find the same again.</summary>
internal sealed record EvidenceContext(string Organ, Reports.Checking.OrganKind? Kind, Reports.Checking.OrganLevel? Level, bool? MayMakeRules, DateOnly? Due);

/// <summary>A finding as it was when the package was made.</summary>
internal sealed record EvidenceFinding(string Code, string Answer, string Level, IReadOnlyList<string> Cells, decimal? Stated, decimal? Expected, string Message, string Fingerprint);
