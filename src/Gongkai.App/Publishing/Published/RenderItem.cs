using Gongkai.App.AnnualReports.Published;
using Gongkai.Law;

namespace Gongkai.App.Publishing.Published;

/// <summary>A public version as a file. Null when there is no such version or kind, or it was withdrawn.</summary>
public sealed class RenderItem(FindPublicItem items, MadePdfs pdfs)
{
    /// <summary>Endings, in the order they are offered.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["docx", "pdf"];

    /// <summary>A file to be served.</summary>
    public sealed record Made(byte[] Content, string ContentType, DateTime PublishedAt);

    public async Task<Outcome<Made>?> Run(string organ, long number, int version, string kind, CancellationToken stop)
    {
        if (!Kinds.Contains(kind) || await items.Run(organ, number, version, stop) is not { Withdrawn: null } item)
        {
            return null;
        }

        var docx = ItemDocx.Write(item);
        if (kind == "docx")
        {
            return (Outcome<Made>)new Made(docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", item.Version.PublishedAt);
        }

        var pdf = await pdfs.Get(Files.FileStore.HashOf(docx), docx, stop);
        return pdf.Refusal is { } refusal ? refusal : new Made(pdf.Value, "application/pdf", item.Version.PublishedAt);
    }
}
