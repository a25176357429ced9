using Gongkai.App.Content;
using Gongkai.App.Publishing;

namespace Gongkai.App.Search;

/// <summary>A published version of an item as the public finds it: what lists show, and all that search may find it by.</summary>
public static class ItemEntry
{
    /// <param name="item">With its number and 索引号.</param>
    /// <param name="version">Published, with its attachments.</param>
    /// <param name="validity">有效性 from the register of documents; null for what has no effect to lose.</param>
    public static (PublicEntry Entry, string Text) Of(Item item, ItemVersion version, string? validity = null)
    {
        var entry = new PublicEntry
        {
            Id = item.Id, Kind = KindOf(item.Kind), OrganId = item.OrganId, Number = item.Number ?? throw new InvalidOperationException("An item without a number has no address."),
            Title = version.Title, Summary = version.Summary, DocumentNumber = version.DocumentNumber, IndexNumber = item.IndexNumber, MatterCode = item.MatterCode, ThemeCode = item.ThemeCode,
            Year = version.IssuedOn?.Year ?? item.FormedOn?.Year, IssuedOn = version.IssuedOn, Validity = validity, PublishedAt = version.PublishedAt!.Value,
        };

        return (entry, Words(version));
    }

    private static string Words(ItemVersion version) => string.Join('\n', ((string?[])
    [
        version.Issuer, version.Keywords, HtmlText.Of(version.Body), version.Transcript, .. version.Attachments.OrderBy(file => file.Order).SelectMany(file => (string?[])[file.Name, file.AlternativeText, file.Text]),
    ]).OfType<string>());

    /// <summary>The column that a kind of item stands in.</summary>
    public static PublicKind KindOf(ItemKind kind) => kind switch
    {
        ItemKind.Information => PublicKind.Item,
        ItemKind.Rule => PublicKind.Rule,
        ItemKind.NormativeDocument => PublicKind.NormativeDocument,
        ItemKind.Interpretation => PublicKind.Interpretation,
        ItemKind.Consultation => PublicKind.Consultation,
        ItemKind.DisclosureRule => PublicKind.DisclosureRule,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
