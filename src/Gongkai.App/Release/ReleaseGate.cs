using Gongkai.App.Files;
using Gongkai.App.Publishing.Prechecks;
using Gongkai.Law;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Reading.Hidden;
using Microsoft.Extensions.Caching.Memory;

namespace Gongkai.App.Release;

/// <summary>
/// Looks through a file before it goes out: what it carries along without showing it, and numbers and addresses of persons in what it shows and hides.
/// What was found of a file is kept in memory by its hash, for it never changes.
/// </summary>
public sealed class ReleaseGate(FileStore files) : IDisposable
{
    private const int MostKept = 500;
    private const int MostFindings = 200;

    private static readonly ReadingOptions Bounds = new() { MostBytes = 100L * 1024 * 1024, MostCharacters = 2_000_000, MostTime = TimeSpan.FromSeconds(60) };

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostKept });

    /// <summary>Everything found. A file that cannot be opened is refused: nobody knows what it holds.</summary>
    public async Task<Outcome<IReadOnlyList<ReleaseFinding>>> Look(string hash, string name, CancellationToken stop)
    {
        if (kept.TryGetValue((hash, Path.GetExtension(name)), out ReleaseFinding[]? known))
        {
            return known!;
        }

        var bytes = await files.Read(hash, stop);
        var found = bytes.Refusal is { } gone ? gone : In(bytes.Value, name, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        return kept.Set((hash, Path.GetExtension(name)), found.Value.ToArray(), new MemoryCacheEntryOptions { Size = 1 });
    }

    /// <summary>The same numbers and addresses in a text that goes out by itself.</summary>
    public static IReadOnlyList<ReleaseFinding> InText(string where, string text) =>
        [.. text.Split('\n').Select((line, at) => Passage.Of(at == 0 ? where : $"{where}第 {at + 1} 行", line)).SelectMany(passage => Identifiers.In(passage).Concat(Addresses.In(passage))).Select(Of).DistinctBy(finding => finding.Fingerprint).Take(MostFindings)];

    /// <summary>The file without what can be taken out of it.</summary>
    public async Task<Outcome<byte[]>> Clean(string hash, string name, CancellationToken stop)
    {
        var bytes = await files.Read(hash, stop);
        return bytes.Refusal is { } gone ? gone : HiddenContent.Remove(bytes.Value, name, Bounds, stop);
    }

    /// <inheritdoc/>
    public void Dispose() => kept.Dispose();

    private static Outcome<IReadOnlyList<ReleaseFinding>> In(ReadOnlyMemory<byte> bytes, string name, CancellationToken stop)
    {
        var hidden = HiddenContent.Find(bytes, name, Bounds, stop);
        if (hidden.Refusal is { } refusal)
        {
            return refusal;
        }

        var text = DocumentReader.Read(bytes, name, Bounds, stop);
        var passages = hidden.Value.Select(part => Passage.Of(part.Where.Zh, part.Text))
            .Concat(text.Refusal is null ? text.Value.Lines.Select((line, at) => Passage.Of($"第 {at + 1} 行", line)) : []);

        return hidden.Value.Select(Of).Concat(passages.SelectMany(passage => Identifiers.In(passage).Concat(Addresses.In(passage))).Select(Of))
            .DistinctBy(finding => finding.Fingerprint).Take(MostFindings).ToArray();
    }

    private static ReleaseFinding Of(HiddenPart part) => new(
        $"hidden.{part.Kind.ToString().ToLowerInvariant()}", part.Kind.Name(), part.Where.Zh, Law.Registers.PersonalText.Masked(part.Text), part.Kind.Advice(), part.Removable);

    private static ReleaseFinding Of(ItemFinding found) => new(found.Code, found.Message, found.Where, found.Quote, found.Mend, Removable: false);
}
