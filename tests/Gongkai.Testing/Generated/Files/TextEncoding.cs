using System.Text;

namespace Gongkai.Testing.Generated.Files;

/// <summary>Text to bytes in the encodings that reports arrive in.</summary>
internal static class TextEncoding
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static byte[] Encode(string text, bool html, Dice dice) => dice.Below(10) switch
    {
        0 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        1 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        2 => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        3 => Gb18030.GetBytes(html ? text.Replace("charset=utf-8", "charset=gb2312").Replace("charset=\"utf-8\"", "charset=\"GBK\"") : text),
        // The page says UTF-8 and is not, or says nothing at all.
        4 => Gb18030.GetBytes(text),
        5 => Gb18030.GetBytes(text.Replace("charset=utf-8", "").Replace("<meta charset=\"utf-8\">", "")),
        _ => Encoding.UTF8.GetBytes(text),
    };
}
