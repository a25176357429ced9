using System.Security.Cryptography;
using System.Text;
using Gongkai.Law;

namespace Gongkai.App.Requests;

/// <summary>What was signed is what goes out: the outcome, the text and the files of a reply as one hash, taken with the signature and asked for again before anything leaves.</summary>
internal static class SignedText
{
    private static readonly Refusal Other = new("request.not-as-signed", new(
        "答复正文或者随答复提供的文件与签发时不一致，不能印发、送达。请系统管理员核对这件申请的操作历史。", "The text or a file of the reply is not what was signed: it does not go out."));

    public static string HashOf(RequestCase request)
    {
        var files = request.Files.Where(file => file.Kind == RequestFileKind.Reply).Select(file => file.FileHash).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', [request.OutcomeCode, request.ReplyNumber, request.Reply, .. files]))));
    }

    /// <summary>Why the reply may not leave; null when it is what was signed, or was not signed here but came with an old ledger.</summary>
    public static Refusal? Fault(RequestCase request) => request.SignedHash is null || request.SignedHash == HashOf(request) ? null : Other;
}
