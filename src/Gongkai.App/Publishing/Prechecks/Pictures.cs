using Gongkai.App.Content;
using Gongkai.Law;
using Gongkai.Law.Checks;

namespace Gongkai.App.Publishing.Prechecks;

/// <summary>Every picture says in words what it shows.</summary>
internal static class Pictures
{
    public static IEnumerable<ItemFinding> In(ItemVersion version)
    {
        var inText = HtmlText.Pictures(version.Body);
        var number = 0;
        foreach (var (address, alternative) in inText)
        {
            number++;
            if (string.IsNullOrWhiteSpace(alternative))
            {
                yield return new("PUB-301", Level.Error, new($"正文第 {number} 张图片没有替代文本", "a picture has no text in its place"), $"正文第 {number} 张图片", Name(version, address), new("在正文中选中图片填写，或在“附件”中填写替代文本", "write it"));
            }
        }

        foreach (var file in version.Attachments.Where(file => file.IsPicture && string.IsNullOrWhiteSpace(file.AlternativeText) && inText.All(picture => picture.Address != ItemBody.Folder + file.FileHash)))
        {
            yield return new("PUB-301", Level.Error, new($"图片“{file.Name}”没有替代文本", "a picture has no text in its place"), "附件", file.Name, new("在“附件”中填写替代文本", "write it"));
        }
    }

    private static string Name(ItemVersion version, string address) => version.Attachments.FirstOrDefault(file => address == ItemBody.Folder + file.FileHash)?.Name ?? "";
}
