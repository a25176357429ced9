using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gongkai.Law.Catalogue;
using Gongkai.Law.Fees;
using Gongkai.Law.Grounds;
using Gongkai.Law.Letters;
using Gongkai.Law.Remedies;
using Gongkai.Law.Requests.Ledgers;

namespace Gongkai.Law.Checking;

/// <summary>
/// The seals of released law: <c>law/seals.json</c> holds a hash for every form in force, every published year of the calendar, what is said of requests (outcomes, clock, channels, letters,
/// fees, remedies) and of registers, and every list of the disclosure catalogue that was read in its source; lists from memory and templates are beginnings that offices change.
/// A seal covers what the law says; wordings met in real reports (<c>alsoWritten</c>) may grow without breaking it, and settings (a practice, an inner limit, a period that is <c>recalled</c>) may be set.
/// </summary>
public static class Seals
{
    /// <summary>The file of seals, relative to the law folder.</summary>
    public const string FileName = "seals.json";

    /// <summary>Reads the file of seals.</summary>
    /// <exception cref="JsonException">It is not one.</exception>
    public static IReadOnlyDictionary<string, string> Parse(string json) =>
        JsonSerializer.Deserialize<SealFile>(json, JsonSerializerOptions.Web)?.Sealed ?? throw new JsonException("There is no list of seals.");

    /// <summary>Everything in a law folder that can be sealed, with its seal as it stands now.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyDictionary<string, string> files)
    {
        var seals = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in files)
        {
            if ((path.StartsWith("forms/", StringComparison.Ordinal) || IsOfRequests(path) || IsSourcedList(path, text)) && Statutory(text) is { } statutory)
            {
                seals[path] = Hash(statutory);
            }
            else if (path.EndsWith("workdays.csv", StringComparison.Ordinal))
            {
                foreach (var year in text.ReplaceLineEndings("\n").Split('\n').Skip(1).Where(row => row.Length > 5).GroupBy(row => row[^4..]))
                {
                    seals[$"{path}#{year.Key}"] = Hash(string.Join('\n', year));
                }
            }
        }

        return seals;
    }

    /// <summary>One seal of several files, whatever their order.</summary>
    public static string Together(IEnumerable<KeyValuePair<string, string>> files) =>
        Hash(string.Join('\0', files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key}\0{file.Value.ReplaceLineEndings("\n")}")));

    // The words of old ledgers are the offices' own.
    private static bool IsOfRequests(string path) => path is OutcomeBook.File or FeeBook.File or RemedyBook.File
        || (path != LedgerWords.File && Array.Exists(["requests/", "registers/", LetterBook.Folder], folder => path.StartsWith(folder, StringComparison.Ordinal)));

    private static bool IsSourcedList(string path, string text) =>
        path.StartsWith(CatalogueBook.Folder, StringComparison.Ordinal) && !path.StartsWith(CatalogueBook.TemplateFolder, StringComparison.Ordinal)
        && !text.Contains("\"recalled\": true", StringComparison.Ordinal);

    private static string Hash(string text) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // Null for a text that is no JSON: its own mistake is reported where it is loaded.
    private static string? Statutory(string json)
    {
        try
        {
            var root = JsonNode.Parse(json)!;
            Strip(root);
            return root.ToJsonString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonObject fields)
        {
            fields.Remove("alsoWritten");
            Unset(fields);
            foreach (var (_, value) in fields)
            {
                Strip(value);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Strip(item);
            }
        }
    }

    // What an office may set is there, but its value is not sealed.
    private static void Unset(JsonObject fields)
    {
        if (fields["recalled"]?.GetValueKind() == JsonValueKind.True)
        {
            fields.Remove("days");
        }

        foreach (var (list, value) in new[] { ("practice", "on"), ("stages", "days") })
        {
            foreach (var entry in (fields[list] as JsonArray ?? []).OfType<JsonObject>())
            {
                entry.Remove(value);
            }
        }
    }

    private sealed record SealFile(IReadOnlyDictionary<string, string> Sealed);
}
