using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gongkai.Law.Catalogue;

namespace Gongkai.Law.Checking;

/// <summary>
/// The seals of released law: <c>law/seals.json</c> holds a hash for every form in force, every published year of the calendar and every list of the disclosure
/// catalogue that was read in its source; lists from memory and templates are beginnings that offices change.
/// A seal covers what the law says; wordings met in real reports (<c>alsoWritten</c>) may grow without breaking it.
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
            if ((path.StartsWith("forms/", StringComparison.Ordinal) || IsSourcedList(path, text)) && Statutory(text) is { } statutory)
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

    private sealed record SealFile(IReadOnlyDictionary<string, string> Sealed);
}
