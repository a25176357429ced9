using System.Buffers.Text;
using System.Text;

namespace Gongkai.Reports.Reading.Text;

/// <summary>Pages saved as one file (MHTML, RFC 2557), as browsers and Word do: finds the HTML part and decodes its transfer encoding.</summary>
internal static class MimeArchive
{
    private const int MostParts = 20;

    /// <summary>True for a file that begins as such an archive.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        return head.IndexOf("MIME-Version:"u8) >= 0 && head.IndexOf("multipart/"u8) >= 0;
    }

    /// <summary>The bytes of the first HTML part; null when there is none.</summary>
    public static byte[]? Page(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var at = text.IndexOf("text/html", StringComparison.OrdinalIgnoreCase);
        for (var tries = 0; tries < MostParts && at >= 0; tries++, at = text.IndexOf("text/html", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var head = HeadEnd(text, at);
            var start = text.LastIndexOf("\n--", at, StringComparison.Ordinal);
            if (head < 0 || start < 0)
            {
                continue;
            }

            var headers = text[start..head];
            var mark = headers.AsSpan(1, headers.IndexOfAny(['\r', '\n'], 1) - 1).TrimEnd().ToString();
            var end = text.IndexOf("\n" + mark, head, StringComparison.Ordinal) is >= 0 and var found ? found : text.Length;

            return Decode(text[head..end], headers);
        }

        return null;
    }

    private static int HeadEnd(string text, int at)
    {
        var crlf = text.IndexOf("\r\n\r\n", at, StringComparison.Ordinal);
        var lf = text.IndexOf("\n\n", at, StringComparison.Ordinal);

        return crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf >= 0 ? lf + 2 : -1;
    }

    private static byte[]? Decode(string body, string headers)
    {
        if (headers.Contains("quoted-printable", StringComparison.OrdinalIgnoreCase))
        {
            return QuotedPrintable(body);
        }

        var bytes = Encoding.Latin1.GetBytes(body);
        if (!headers.Contains("base64", StringComparison.OrdinalIgnoreCase))
        {
            return bytes;
        }

        var decoded = new byte[Base64.GetMaxDecodedFromUtf8Length(bytes.Length)];
        Base64.DecodeFromUtf8(bytes, decoded, out _, out var written);
        return written > 0 ? decoded[..written] : null;
    }

    private static byte[] QuotedPrintable(string body)
    {
        var bytes = new List<byte>(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '=' || i + 1 >= body.Length)
            {
                bytes.Add((byte)body[i]);
            }
            else if (body[i + 1] is '\r' or '\n')
            {
                i += body[i + 1] == '\r' && i + 2 < body.Length && body[i + 2] == '\n' ? 2 : 1;
            }
            else if (i + 2 < body.Length && byte.TryParse(body.AsSpan(i + 1, 2), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var code))
            {
                bytes.Add(code);
                i += 2;
            }
        }

        return [.. bytes];
    }
}
