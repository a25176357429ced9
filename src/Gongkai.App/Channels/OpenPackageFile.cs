using Gongkai.App.Files;
using Gongkai.App.People;

namespace Gongkai.App.Channels;

/// <summary>The cover of a package, or what proves a posting; null when there is none or the person may not look.</summary>
public sealed class OpenPackageFile(ShowPackage packages, FileStore files)
{
    /// <param name="Content">To be served and closed.</param>
    public sealed record Opened(Stream Content, string Name, string ContentType);

    /// <param name="item">Whose package.</param>
    /// <param name="posting">A posting's proof; null for the cover.</param>
    /// <param name="actor">Who looks.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Opened?> Run(Guid item, Guid? posting, Actor actor, CancellationToken stop)
    {
        var found = await packages.Run(item, actor, stop);
        if (found.Refusal is not null)
        {
            return null;
        }

        var (hash, name, type) = posting is null
            ? (found.Value.Cover?.Hash, found.Value.Cover?.Name, found.Value.Cover?.ContentType)
            : found.Value.Postings.Where(p => p.Id == posting).Select(p => (p.ProofHash, p.ProofName, p.ProofType)).FirstOrDefault();

        return hash is not null && files.Open(hash) is { } content ? new(content, name ?? "file", type ?? "application/octet-stream") : null;
    }
}
