using System.Text.Json;
using System.Text.RegularExpressions;

namespace Gongkai.Testing;

/// <summary>
/// Checks JSON against a schema, as far as our schemas go; a keyword it does not know is a mistake of the schema, never silently passed.
/// </summary>
public static class JsonSchema
{
    private static readonly HashSet<string> Silent = ["$schema", "$id", "$defs", "title", "description", "default", "examples"];

    /// <summary>What is wrong, each with its place; empty when the document is valid.</summary>
    public static IReadOnlyList<string> Mistakes(string schema, string document)
    {
        using var rules = JsonDocument.Parse(schema);
        using var json = JsonDocument.Parse(document);
        return [.. Check(json.RootElement, rules.RootElement, rules.RootElement, "$")];
    }

    private static IEnumerable<string> Check(JsonElement json, JsonElement schema, JsonElement root, string at) =>
        schema.EnumerateObject().Where(rule => !Silent.Contains(rule.Name)).SelectMany(rule => Check(json, rule, schema, root, at));

    private static IEnumerable<string> Check(JsonElement json, JsonProperty rule, JsonElement schema, JsonElement root, string at) => rule.Name switch
    {
        "$ref" => Check(json, Definition(root, rule.Value.GetString()!), root, at),
        "type" => One(Types(rule.Value).Any(type => Is(json, type)), $"{at} is not {rule.Value}"),
        "const" => One(JsonElement.DeepEquals(json, rule.Value), $"{at} is not {rule.Value}"),
        "enum" => One(rule.Value.EnumerateArray().Any(value => JsonElement.DeepEquals(json, value)), $"{at} is none of {rule.Value}"),
        "pattern" => One(json.ValueKind != JsonValueKind.String || Regex.IsMatch(json.GetString()!, rule.Value.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)), $"{at} does not match {rule.Value}"),
        "minLength" => One(json.ValueKind != JsonValueKind.String || json.GetString()!.Length >= rule.Value.GetInt32(), $"{at} is too short"),
        "minItems" => One(json.ValueKind != JsonValueKind.Array || json.GetArrayLength() >= rule.Value.GetInt32(), $"{at} has too few items"),
        "minimum" => One(json.ValueKind != JsonValueKind.Number || json.GetDecimal() >= rule.Value.GetDecimal(), $"{at} is too small"),
        "maximum" => One(json.ValueKind != JsonValueKind.Number || json.GetDecimal() <= rule.Value.GetDecimal(), $"{at} is too large"),
        "required" => json.ValueKind != JsonValueKind.Object ? [] : rule.Value.EnumerateArray().Where(name => !json.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at} has no {name}"),
        "items" => json.ValueKind != JsonValueKind.Array ? [] : json.EnumerateArray().SelectMany((item, i) => Check(item, rule.Value, root, $"{at}[{i}]")),
        "properties" => Members(json).Where(member => rule.Value.TryGetProperty(member.Name, out _))
            .SelectMany(member => Check(member.Value, rule.Value.GetProperty(member.Name), root, $"{at}.{member.Name}")),
        "additionalProperties" => Members(json).Where(member => !(schema.TryGetProperty("properties", out var known) && known.TryGetProperty(member.Name, out _)))
            .SelectMany(member => rule.Value.ValueKind == JsonValueKind.False ? [$"{at} may not have {member.Name}"] : Check(member.Value, rule.Value, root, $"{at}.{member.Name}")),
        "propertyNames" => Members(json).SelectMany(member => One(Regex.IsMatch(member.Name, rule.Value.GetProperty("pattern").GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)), $"{at} has the name {member.Name}")),
        "oneOf" => One(rule.Value.EnumerateArray().Count(choice => !Check(json, choice, root, at).Any()) == 1, $"{at} is not exactly one of its kinds"),
        _ => throw new NotSupportedException($"This check does not know the keyword {rule.Name}."),
    };

    private static IEnumerable<JsonProperty> Members(JsonElement json) => json.ValueKind == JsonValueKind.Object ? json.EnumerateObject() : [];

    private static string[] One(bool holds, string mistake) => holds ? [] : [mistake];

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];

    private static bool Is(JsonElement json, string type) => type switch
    {
        "object" => json.ValueKind == JsonValueKind.Object,
        "array" => json.ValueKind == JsonValueKind.Array,
        "string" => json.ValueKind == JsonValueKind.String,
        "number" => json.ValueKind == JsonValueKind.Number,
        "integer" => json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var number) && number == decimal.Truncate(number),
        "boolean" => json.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => json.ValueKind == JsonValueKind.Null,
        _ => false,
    };

    private static JsonElement Definition(JsonElement root, string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate(root, (at, name) => at.GetProperty(name));
}
