using Gongkai.App.Content;
using Gongkai.App.Publishing.Published;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing.Prechecks;

/// <summary>Links into this site that lead nowhere, or to the desk, which the public cannot open.</summary>
internal static class InnerLinks
{
    public static async Task<IReadOnlyList<ItemFinding>> In(OfficeDb db, ItemVersion version, CancellationToken stop)
    {
        var findings = new List<ItemFinding>();
        foreach (var (address, text) in HtmlText.Links(version.Body))
        {
            if (await Wrong(db, version, address, stop) is { } wrong)
            {
                findings.Add(new("PUB-302", Level.Error, new($"链接打不开：{wrong}", "a dead link"), "正文", $"{text}（{address}）", new("改正或删去链接", "correct or remove it")));
            }
        }

        return findings;
    }

    private static async Task<string?> Wrong(OfficeDb db, ItemVersion version, string address, CancellationToken stop)
    {
        if (address.StartsWith(ItemBody.Folder, StringComparison.Ordinal))
        {
            return version.Attachments.Any(file => ItemBody.Folder + file.FileHash == address) ? null : "附件已经移除";
        }

        if (address.StartsWith("/desk", StringComparison.Ordinal))
        {
            return "公众不能打开工作台的地址";
        }

        return PublicAddress.Read(address) is { } place ? await WrongPlace(db, place.Organ, place.NamesItem, place.Number, stop)
            : address.Length > 0 && address[0] is not ('/' or '#') && !address.Contains(':') ? "地址不完整，请写以 https:// 或 / 开头的地址" : null;
    }

    private static async Task<string?> WrongPlace(OfficeDb db, string code, bool namesItem, long? number, CancellationToken stop)
    {
        if (!await db.Organs.AnyAsync(organ => organ.Code == code, stop))
        {
            return "没有这个机关";
        }

        return !namesItem
            || number is not null && await db.ItemVersions.AnyAsync(v => v.Item!.Organ!.Code == code && v.Item.Number == number && (v.State == ItemState.Published || v.State == ItemState.Superseded || v.State == ItemState.Expired), stop)
            ? null : "没有这条信息，或者已经撤回";
    }
}
