using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Gongkai.App.History;

/// <summary>What is about to be written, as the history keeps it: entity, key, and each field before and after.</summary>
internal static class PendingChanges
{
    private const int LongestValue = 200;

    // Secrets and long bodies: that they changed is history, what they were is not kept a second time.
    private static readonly string[] Silent =
        ["PasswordHash", "SecurityStamp", "ConcurrencyStamp", "Content", "SourceReading", "Replaced", "Payload", "Value", "Cells", "Headers", "Fields", "Body", "TitleWords", "Words", "Facets", "Plain",
         "PublicKey", "AttestationObject", "ClientDataJson", "Transports"];

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(OfficeDb db) => JsonSerializer.Serialize(
        db.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && entry.Entity is not HistoryEntry)
            .Select(Change), Options);

    private static object Change(EntityEntry entry) => new
    {
        kind = entry.Metadata.ClrType.Name,
        key = string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(key => Show(entry.Property(key).CurrentValue))),
        how = entry.State.ToString(),
        fields = Fields(entry).Where(p => !p.Metadata.IsPrimaryKey() && (entry.State == EntityState.Modified ? p.IsModified : p.CurrentValue is not null))
            .ToDictionary(p => Name(p.Metadata), p => IsSilent(p.Metadata) || IsReplys(entry, p)
                ? null
                : new[] { entry.State == EntityState.Added ? null : Show(p.OriginalValue), entry.State == EntityState.Deleted ? null : Show(p.CurrentValue) }),
    };

    private static IEnumerable<PropertyEntry> Fields(EntityEntry entry) =>
        entry.Properties.Where(field => !PersonalColumns.IsLookup(field.Metadata)).Concat(entry.ComplexProperties.SelectMany(part => part.Properties));

    // A field of a part is named with the part: Contact.Phone.
    private static string Name(IReadOnlyProperty field) =>
        field.DeclaringType is IReadOnlyComplexType part ? $"{part.ComplexProperty.Name}.{field.Name}" : field.Name;

    private static bool IsSilent(IReadOnlyProperty field) => Silent.Contains(field.Name) && field.DeclaringType is not IReadOnlyComplexType
        || PersonalColumns.Attribute(field) is not null;

    // What the public log says may have to be forgotten altogether: the line of lists is a copy of an encrypted field.
    private static bool IsReplys(EntityEntry entry, PropertyEntry field) => entry.Entity is PublicEntry { Kind: PublicKind.RequestReply } && field.Metadata.Name == nameof(PublicEntry.Title);

    private static string? Show(object? value) => value switch
    {
        null => null,
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        byte[] bytes => Show(Convert.ToBase64String(bytes)),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() is { Length: > LongestValue } text ? text[..LongestValue] + "…" : value.ToString(),
    };
}
