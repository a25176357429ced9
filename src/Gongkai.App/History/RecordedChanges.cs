using System.Text.Json;

namespace Gongkai.App.History;

/// <summary>How a row was touched.</summary>
public enum ChangeKind
{
    Added,
    Modified,
    Deleted,
}

/// <summary>One row that an act touched, as people read it.</summary>
/// <param name="Name">Chinese for the kind of row.</param>
/// <param name="How">新增, 修改 or 删除.</param>
public sealed record RecordChange(string Kind, string Name, string Key, ChangeKind How, string HowName, IReadOnlyList<FieldChange> Fields);

/// <summary>One field before and after.</summary>
/// <param name="Name">Chinese where it is known.</param>
/// <param name="Hidden">That it changed is recorded, what it said is not: personal data, secrets, long bodies.</param>
public sealed record FieldChange(string Field, string Name, string? Before, string? After, bool Hidden);

/// <summary>Reads what <see cref="PendingChanges"/> wrote.</summary>
/// <param name="organs">What the organs are called now.</param>
internal sealed class RecordedChanges(Func<Guid, string?> organs)
{
    // Keys and plumbing say nothing to a reader.
    private static readonly string[] Plumbing = ["SecurityStamp", "ConcurrencyStamp", "NormalizedUserName", "NormalizedEmail", "Revision", "Path"];

    public IReadOnlyList<RecordChange> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(Change)];
    }

    private RecordChange Change(JsonElement change)
    {
        var kind = change.GetProperty("kind").GetString()!;
        var how = Enum.Parse<ChangeKind>(change.GetProperty("how").GetString()!);
        var fields = change.GetProperty("fields").EnumerateObject().Where(field => !Plumbing.Contains(field.Name)).Select(field => Field(kind, field));

        return new(kind, HistoryWords.Kind(kind), change.GetProperty("key").GetString()!, how, HistoryWords.How(how), [.. fields.Where(field => field.Hidden || field.Before != field.After)]);
    }

    private FieldChange Field(string kind, JsonProperty field)
    {
        var name = HistoryWords.Field(kind, field.Name);

        return field.Value.ValueKind == JsonValueKind.Null
            ? new(field.Name, name, null, null, Hidden: true)
            : new(field.Name, name, Value(kind, field.Name, field.Value[0].GetString()), Value(kind, field.Name, field.Value[1].GetString()), Hidden: false);
    }

    private string? Value(string kind, string field, string? value) =>
        field is "ParentId" or "OrganId" or "SuccessorId" && Guid.TryParse(value, out var organ) ? organs(organ) ?? value : HistoryWords.Value(kind, field, value);
}
