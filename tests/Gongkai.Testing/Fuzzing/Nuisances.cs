namespace Gongkai.Testing.Fuzzing;

/// <summary>Texts that have broken readers before: limits, half markup, signs that look like others.</summary>
internal static class Nuisances
{
    public static readonly IReadOnlyList<string> Numbers =
    [
        "0", "00", "-1", "1", "7", "12", "65536", "1000000000", "2147483647", "2147483648", "-2147483648", "9999999999999999999999999999999999999999",
        "18446744073709551616", "1e308", "0x7fffffff", "NaN", "3.14159265358979323846264338327950288", ".5", "5.", "1,234", "１２", "①", "十二", "",
    ];

    public static readonly IReadOnlyList<string> Texts =
    [
        "\0", "\0\0\0\0", "\uFEFF", "\uFFFD", "\uFFFF", "\u200B", "\u202E", "\u2028", "\r", "\n\n\n", "\t", "|", "||||", "<", ">", "&", "&#0;", "&#x110000;", "&#xD800;", "&nbsp;", "<!--", "-->", "<![CDATA[", "]]>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<script>", "</script>", "<table>", "</table>", "<tr>", "<td>", "<td colspan=1000000000 rowspan=1000000000>", "<td rowspan=0>", "<td colspan=-1>", "<svg>", "<math>", "<template>", "<plaintext>",
        "<meta charset=utf-7>", "<meta charset=\"utf-16\">", "<meta charset=nonsense>", "<base href=//x>", "<frameset>", "<select><option>",
        "一、", "二、主动公开政府信息情况", "第二十条第（一）项", "（七）总计", "三、", "1.", "00000000000000000000", "1 1 1 1 1 1 1 1 1 1", "--", "/", "—", "22（其中修订16件）", "99999999999999999999", "-0", "+", "2024年", "2024年13月45日", "0000年0月0日", "9999999999年",
        "占100%", "共12件，其中3件、4件", "𠀀𠀁", "e\u0301", "ＡＢＣ", "（（（（（（（（", "））））））））", "“", "《", "\\u003ctable\\u003e", "\\\"", "document.write('<table>')", "%PDF-1.7", "{\\rtf1", "PK\u0003\u0004",
    ];

    public static readonly IReadOnlyList<(string Open, string Close)> Shells =
    [
        ("<table><tr><td>", "</td></tr></table>"), ("<div>", "</div>"), ("<span>", "</span>"), ("<td>", "</td>"), ("<tr>", "</tr>"), ("<b><i>", "</b></i>"), ("<p>", ""), ("<font>", ""),
        ("<ul><li>", "</li></ul>"), ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"), ("<w:p><w:r><w:t>", "</w:t></w:r></w:p>"), ("<w:ins>", "</w:ins>"), ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"), ("（", "）"), ("|", "|"),
    ];
}
