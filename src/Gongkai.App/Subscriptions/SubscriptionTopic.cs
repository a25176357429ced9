using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Subscriptions;

/// <summary>What a subscription is about.</summary>
/// <param name="Organ">An organ's code.</param>
/// <param name="OrganName">Its name.</param>
/// <param name="Kind">A column.</param>
/// <param name="Matter">An item of arts 20 and 21, by its code.</param>
/// <param name="Words">What must be found in it.</param>
public sealed record SubscriptionTopic(string? Organ, string? OrganName, PublicKind? Kind, string? Matter, string? Words)
{
    internal static async Task<SubscriptionTopic> Of(OfficeDb db, Subscription one, CancellationToken stop)
    {
        var organ = one.OrganId is { } id ? await db.Organs.AsNoTracking().Where(o => o.Id == id).Select(o => new { o.Code, o.Name }).SingleAsync(stop) : null;
        return new(organ?.Code, organ?.Name, one.Kind, one.MatterCode, one.Words);
    }

    internal PublicFilter Filter => new() { Organ = Organ, Kinds = Kind is { } kind ? [kind] : [], Matter = Matter };

    /// <summary>In words: “青禾镇人民政府 · 规范性文件 · 检索‘低保’”.</summary>
    public string Say(LawBook law)
    {
        var parts = new[] { OrganName ?? "全部机关", Kind is { } kind ? PublicKindWords.Of(kind) : null, law.Catalogue.Matter(Matter)?.Short, string.IsNullOrEmpty(Words) ? null : $"检索“{Words}”" };
        return string.Join(" · ", parts.OfType<string>());
    }
}
