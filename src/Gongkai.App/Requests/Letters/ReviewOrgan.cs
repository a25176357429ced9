using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law.Letters;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Letters;

/// <summary>Which organ reconsiders an organ's decisions, from the tree of organs and the rules of <c>law/letters/remedies.json</c>. (行政复议法 2023 arts 24, 27)</summary>
internal static class ReviewOrgan
{
    /// <summary>Its name; null when the tree has none, so that the office has to say.</summary>
    public static async Task<string?> Of(OfficeDb db, Organ organ, LetterBook book, CancellationToken stop)
    {
        var above = (await db.Organs.AsNoTracking().Where(o => o.Id != organ.Id && organ.Path.StartsWith(o.Path)).ToListAsync(stop)).OrderByDescending(o => o.Path.Length).ToList();
        return book.ReviewOrgans.FirstOrDefault(rule => rule.Organ == Kind(organ.Type))?.By switch
        {
            "governmentAbove" => above.FirstOrDefault(o => o.Type == OrganType.Government)?.Name,
            "departmentAbove" => above.FirstOrDefault(o => o.Type is OrganType.Vertical or OrganType.Department)?.Name,
            _ => null,
        };
    }

    private static string? Kind(OrganType type) => type switch
    {
        OrganType.Township => "township",
        OrganType.Subdistrict => "subdistrict",
        OrganType.Department => "department",
        OrganType.Government => "government",
        OrganType.Vertical => "vertical",
        _ => null,
    };
}
