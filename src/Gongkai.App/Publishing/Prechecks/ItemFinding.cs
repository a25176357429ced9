using System.Security.Cryptography;
using System.Text;
using Gongkai.Law;
using Gongkai.Law.Checks;

namespace Gongkai.App.Publishing.Prechecks;

/// <summary>Something found before publication.</summary>
/// <param name="Code">Stable: <c>PUB-101</c>.</param>
/// <param name="Level">Errors block; a warning is mended or confirmed with a reason.</param>
/// <param name="Message">What is the matter.</param>
/// <param name="Where">In which part: 标题, 正文第3段, 附件….</param>
/// <param name="Quote">The words it is about, with some around them; empty when it is about something missing.</param>
/// <param name="Mend">What to do.</param>
public sealed record ItemFinding(string Code, Level Level, Wording Message, string Where, string Quote, Wording Mend)
{
    /// <summary>The hash of the file it was found in, where an answer for it holds for this file alone.</summary>
    public string? InFile { get; init; }

    /// <summary>Holds as long as the check and what it quotes are the same; the place may move.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Code}|{Quote}|{(Quote.Length == 0 ? Where + Message.Zh : "")}{InFile}")))[..32];
}
