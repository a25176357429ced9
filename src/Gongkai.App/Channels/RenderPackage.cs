using System.IO.Compression;
using System.Text;
using Gongkai.App.Content;
using Gongkai.App.Files;
using Gongkai.App.People;
using Gongkai.Law;

namespace Gongkai.App.Channels;

/// <summary>The package as a ZIP: texts to copy, the cover, and the code of the original.</summary>
public sealed class RenderPackage(ShowPackage packages, FileStore files)
{
    public async Task<Outcome<byte[]>> Run(Guid item, string root, Actor actor, CancellationToken stop)
    {
        var found = await packages.Run(item, actor, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var package = found.Value;
        using var bytes = new MemoryStream();
        await using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            await Text(zip, "标题.txt", package.Title, stop);
            await Text(zip, "摘要.txt", package.Summary, stop);
            await Text(zip, "正文.txt", $"{package.Title}\n\n{package.Text}\n\n来源：{package.Organ}\n原文：{root}{package.Path}\n", stop);
            await Text(zip, "链接.txt", root + package.Path, stop);
            await Write(zip, "二维码.png", new MemoryStream(QrPng.Of(root + package.Path)), stop);
            if (package.Cover is { } cover && files.Open(cover.Hash) is { } picture)
            {
                await Write(zip, "封面" + (cover.ContentType == "image/png" ? ".png" : ".jpg"), picture, stop);
            }
        }

        return bytes.ToArray();
    }

    private static Task Text(ZipArchive zip, string name, string text, CancellationToken stop) => Write(zip, name, new MemoryStream(Encoding.UTF8.GetBytes(text)), stop);

    private static async Task Write(ZipArchive zip, string name, Stream content, CancellationToken stop)
    {
        await using (content)
        {
            await using var entry = zip.CreateEntry(name).Open();
            await content.CopyToAsync(entry, stop);
        }
    }
}
