using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Gongkai.App.Storage.Protection;

/// <summary>Finds <see cref="PersonalAttribute"/> in the model: every such field is encrypted, and has a lookup column where it asks for one.</summary>
internal static class PersonalColumns
{
    private const string Suffix = "Lookup";
    private const int LookupLength = 44;   // 32 bytes in Base64

    private static readonly ConcurrentDictionary<(string?, string), PersonalLookup> Hashes = new();

    public static void Encrypt(ModelBuilder builder, string? keyPath)
    {
        foreach (var entity in builder.Model.GetEntityTypes().ToList())
        {
            foreach (var field in entity.GetProperties().Concat(entity.GetComplexProperties().SelectMany(part => part.ComplexType.GetProperties())).ToList())
            {
                if (Attribute(field) is { } personal)
                {
                    Encrypt(entity, field, personal, keyPath);
                }
            }
        }
    }

    /// <summary>The column beside a field that can be looked up, and what stands in it for a value.</summary>
    public static (string Column, PersonalLookup Hash) LookupOf(OfficeDb db, IReadOnlyEntityType entity, string field) =>
        entity.FindProperty(field + Suffix) is { } lookup && IsLookup(lookup) ? (lookup.Name, Hash(db, lookup))
        : throw new InvalidOperationException($"{entity.DisplayName()}.{field} cannot be looked up: mark it [Personal(Lookup = …)].");

    /// <summary>The same for a field of the model; null where it cannot be looked up.</summary>
    public static (string Column, PersonalLookup Hash)? LookupBeside(OfficeDb db, IReadOnlyProperty field) =>
        field.DeclaringType is IReadOnlyEntityType entity && Attribute(field) is { Lookup: not Lookup.None } ? LookupOf(db, entity, field.Name) : null;

    /// <summary>Whether anything about to be written is encrypted under the master key.</summary>
    public static bool AreTouched(OfficeDb db) => db.ChangeTracker.Entries().Any(entry => entry.State is EntityState.Added or EntityState.Modified
        && (entry.Entity is ProtectionKey or IdentityUserToken<Guid> or IdentityUserLogin<Guid>
            || entry.Properties.Concat(entry.ComplexProperties.SelectMany(part => part.Properties)).Any(field => (entry.State == EntityState.Added || field.IsModified) && Attribute(field.Metadata) is not null)));

    /// <summary>Fills the lookup columns of what is about to be written.</summary>
    public static void FillLookups(OfficeDb db)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified).ToList())
        {
            foreach (var lookup in entry.Properties.Where(property => IsLookup(property.Metadata)))
            {
                var hash = Hash(db, lookup.Metadata).Of((string?)entry.Property(Field(lookup.Metadata)!.Name).CurrentValue);
                if (!Equals(lookup.CurrentValue, hash))
                {
                    lookup.CurrentValue = hash;
                }
            }
        }
    }

    /// <summary>A column that says nothing by itself: it follows its field.</summary>
    public static bool IsLookup(IReadOnlyProperty column) => Field(column) is not null;

    public static PersonalAttribute? Attribute(IReadOnlyProperty field) => field.PropertyInfo?.GetCustomAttribute<PersonalAttribute>();

    private static IReadOnlyProperty? Field(IReadOnlyProperty lookup) =>
        lookup.IsShadowProperty() && lookup.Name.EndsWith(Suffix, StringComparison.Ordinal)
        && lookup.DeclaringType.FindProperty(lookup.Name[..^Suffix.Length]) is { } field && Attribute(field) is { Lookup: not Lookup.None } ? field : null;

    private static PersonalLookup Hash(OfficeDb db, IReadOnlyProperty lookup)
    {
        var field = Field(lookup)!;
        return Hashes.GetOrAdd((db.KeyPath, Purpose((IReadOnlyEntityType)field.DeclaringType, field)), key => new(key.Item1, key.Item2, Attribute(field)!.Lookup));
    }

    private static string Purpose(IReadOnlyTypeBase entity, IReadOnlyProperty field) => Attribute(field)!.Purpose ?? $"{(entity as IReadOnlyEntityType)?.GetTableName()}.{field.Name}";

    private static void Encrypt(IMutableEntityType entity, IMutableProperty field, PersonalAttribute personal, string? keyPath)
    {
        if (field.ClrType != typeof(string) || field.IsIndex() || field.IsKey())
        {
            throw new InvalidOperationException($"{entity.DisplayName()}.{field.Name}: only a text that is no key and has no index can be [Personal].");
        }

        field.SetValueConverter(new PersonalText(new PersonalCipher(keyPath, Purpose(entity, field))));
        if (field.GetMaxLength() is { } length)
        {
            field.SetMaxLength(PersonalCipher.StoredLength(length));
        }

        if (personal.Lookup != Lookup.None)
        {
            var lookup = entity.AddProperty(field.Name + Suffix, typeof(string));
            lookup.IsNullable = true;
            lookup.SetMaxLength(LookupLength);
            entity.AddIndex(lookup);
        }
    }
}
