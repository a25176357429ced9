using System.Security.Cryptography;
using System.Text;
using Gongkai.Law;

namespace Gongkai.App.Release;

/// <summary>Something in a file that its readers should not get, or that somebody has to look at before they do.</summary>
/// <param name="Code">Stable: <c>hidden.comment</c>, <c>PUB-201</c>.</param>
/// <param name="Message">What it is.</param>
/// <param name="Where">The sheet, page, line.</param>
/// <param name="Quote">The words, shortened; numbers of persons are masked.</param>
/// <param name="Mend">What to do.</param>
/// <param name="Removable">Whether <see cref="ReleaseGate.Clean"/> takes it out.</param>
public sealed record ReleaseFinding(string Code, Wording Message, string Where, string Quote, Wording Mend, bool Removable)
{
    /// <summary>Holds as long as the same is found in the same file.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Code}|{Where}|{Quote}")))[..32];
}
