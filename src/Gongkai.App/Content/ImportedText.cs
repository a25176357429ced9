using Gongkai.Law;

namespace Gongkai.App.Content;

/// <summary>A file's text as HTML, with its pictures apart.</summary>
/// <param name="Html">Not clean yet; pictures are named by their marks.</param>
/// <param name="Remarks">What was left out.</param>
internal sealed record ImportedText(string Html, IReadOnlyList<ImportedPicture> Pictures, IReadOnlyList<Wording> Remarks);

/// <param name="Mark">What stands for it in the HTML.</param>
internal sealed record ImportedPicture(string Mark, string Name, ReadOnlyMemory<byte> Bytes, string? Alternative);
