using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.Law.Requests.Ledgers;

/// <summary>The file <c>law/requests/ledger.json</c>: how offices write channels, applicants and results in ledgers of their own.</summary>
/// <param name="Outcomes">By the codes of <c>law/grounds.json</c>.</param>
/// <param name="Groups">Words that name several outcomes, of which the ground says one.</param>
/// <param name="Results">By the codes of <c>law/remedies.json</c>.</param>
/// <param name="Suits">By the kind of suit.</param>
public sealed record LedgerWords(
    string Source, bool Recalled, IReadOnlyList<LedgerWord> Channels, IReadOnlyList<LedgerWord> Kinds, IReadOnlyList<LedgerWord> Outcomes, IReadOnlyList<LedgerGroup> Groups,
    IReadOnlyList<LedgerWord> Results, IReadOnlyList<LedgerWord> Suits, IReadOnlyList<string> Yes, IReadOnlyList<string> No)
{
    /// <summary>Relative to the law folder.</summary>
    public const string File = "requests/ledger.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>None.</summary>
    public static LedgerWords Empty { get; } = new("", true, [], [], [], [], [], [], [], []);

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="JsonException">The text is no such file, or lacks a part of it.</exception>
    public static LedgerWords Parse(string json) =>
        JsonSerializer.Deserialize<LedgerWords>(json, Options) is { Channels: not null, Kinds: not null, Outcomes: not null, Groups: not null, Results: not null, Suits: not null, Yes: not null, No: not null } file
            ? file : throw new JsonException("A list of words is missing.");
}

/// <summary>What a code is written as.</summary>
public sealed record LedgerWord(string Code, IReadOnlyList<string> Words);

/// <summary>Words for all outcomes whose code begins alike.</summary>
public sealed record LedgerGroup(IReadOnlyList<string> Words, string Prefix);
