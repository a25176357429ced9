using Gongkai.App.Content;
using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports.Reading;

namespace Gongkai.App.Publishing;

/// <summary>Takes the text of a DOCX or HTML file in place of the one there is; its pictures become attachments. What stood there can be had back.</summary>
public sealed class ImportItemText(OfficeDb db, FileIntake intake)
{
    private const int MostPictures = 40;

    private static readonly ReadingOptions Bounds = new() { MostBytes = 50 * 1024 * 1024, MostCharacters = ItemFields.LongestBody, MostTime = TimeSpan.FromSeconds(15) };

    /// <param name="Revision">The one that the writer saw.</param>
    public sealed record Command(Guid VersionId, int Revision, Stream Content, string FileName);

    /// <param name="Pictures">How many became attachments; each still needs a text in its place.</param>
    public sealed record Imported(int Revision, string Name, int Pictures, IReadOnlyList<Wording> Remarks);

    public async Task<Outcome<Imported>> Run(Command command, Act act, CancellationToken stop)
    {
        var opened = await ItemWriting.Open(db, command.VersionId, act, stop);
        if ((opened.Refusal ?? (opened.Value.Revision != command.Revision ? WriteConflict.Changed : null)) is { } refusal)
        {
            return refusal;
        }

        var taken = await intake.Take(command.Content, command.FileName, act.At, stop);
        if (taken.Refusal is { } refused)
        {
            return refused;
        }

        var read = await Read(taken.Value, command, stop);
        return read.Refusal ?? await Write(opened.Value, taken.Value.Name, read.Value, act, stop);
    }

    private async Task<Outcome<ImportedText>> Read(TakenFile taken, Command command, CancellationToken stop)
    {
        var bytes = await intake.Bytes(taken.Hash, stop);
        if (bytes.Refusal is { } gone)
        {
            return gone;
        }

        if (Path.GetExtension(taken.Name).ToLowerInvariant() is not (".docx" or ".html" or ".htm" or ".shtml" or ".xhtml"))
        {
            return new Refusal("item.import-kind", new Wording($"“{command.FileName}”不能导入正文。请另存为 docx 或 html 再导入，或者作为附件上传。", "only docx and html can be brought in; attach it instead"));
        }

        // Reads the whole of it within bounds first: a package that unpacks without end is refused here.
        var looked = DocumentReader.Read(bytes.Value, taken.Name, Bounds, stop);
        return looked.Refusal is { } unreadable ? unreadable
            : taken.Name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) ? DocxText.Read(bytes.Value, MostPictures)
            : HtmlFileText.Read(bytes.Value, MostPictures);
    }

    private async Task<Outcome<Imported>> Write(ItemVersion version, string name, ImportedText text, Act act, CancellationToken stop)
    {
        var remarks = text.Remarks.ToList();
        var html = text.Html;
        var kept = 0;
        foreach (var picture in text.Pictures)
        {
            var taken = await intake.Take(picture.Bytes, picture.Name, act.At, stop);
            if (taken.Refusal is not null || !taken.Value.ContentType.StartsWith("image/", StringComparison.Ordinal) || AttachFile.Full(version) is not null)
            {
                remarks.Add(new Wording($"图片“{picture.Name}”格式不支持或附件已满，没有导入。", $"picture {picture.Name} was left out"));
                continue;
            }

            Keep(version, taken.Value, picture.Alternative);
            html = html.Replace($"src=\"{picture.Mark}\"", $"src=\"{ItemBody.Folder}{taken.Value.Hash}\"", StringComparison.Ordinal);
            kept++;
        }

        var body = ItemBody.Stored(html, version.Attachments);
        if (ItemFields.WrongBody(body) is { } tooLong)
        {
            return tooLong;
        }

        ItemWriting.Note(db, version, ItemEditKind.Import, act, replaced: version.Body);
        version.Body = body;
        return await db.TryCommit(act, ItemWriting.About("import-text", version), stop) is { } conflict ? conflict : new Imported(version.Revision, name, kept, remarks);
    }

    private void Keep(ItemVersion version, TakenFile taken, string? alternative)
    {
        if (version.Attachments.All(file => file.FileHash != taken.Hash))
        {
            db.ItemAttachments.Add(AttachFile.Of(version, taken, alternative));   // finds its way into the version's list by itself
        }
    }
}
