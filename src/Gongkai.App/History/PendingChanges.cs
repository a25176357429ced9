using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Gongkai.App.History;

/// <summary>What is about to be written, as the history keeps it: entity, key, and each field before and after.</summary>
internal static class PendingChanges
{
    private const int LongestValue = 200;

    // Secrets and long bodies: that they changed is history, what they were is not kept a second time.
    private static readonly string[] Silent =
        ["PasswordHash", "SecurityStamp", "ConcurrencyStamp", "Email", "NormalizedEmail", "PhoneNumber", "Content", "SourceReading", "Replaced", "Payload", "Value"];

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
        fields = entry.Properties.Where(p => !p.Metadata.IsPrimaryKey() && (entry.State == EntityState.Added ? p.CurrentValue is not null : p.IsModified))
            .ToDictionary(p => p.Metadata.Name, p => Silent.Contains(p.Metadata.Name) || entry.State == EntityState.Deleted
                ? null
                : new[] { entry.State == EntityState.Added ? null : Show(p.OriginalValue), Show(p.CurrentValue) }),
    };

    private static string? Show(object? value) => value switch
    {
        null => null,
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() is { Length: > LongestValue } text ? text[..LongestValue] + "…" : value.ToString(),
    };
}
