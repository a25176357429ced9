using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.Reports.Rendering.Docx;

/// <summary>
/// The styles of official documents: title 小标宋 二号, body 仿宋 三号 on lines of 28 points, first headings 黑体, second 楷体. (GB/T 9704-2012)
/// The named fonts are not free and are not shipped; the font table names free ones to fall back on.
/// </summary>
internal static class DocxStyles
{
    public const string Body = "Body";
    public const string Title = "Title";
    public const string Section = "Heading1";
    public const string Part = "Heading2";
    public const string Signature = "Signature";
    public const string TableText = "TableText";
    public const string TableLabel = "TableLabel";
    public const string AfterTable = "AfterTable";
    public const string PageNumber = "Footer";
    public const string Mark = "Mark";

    private const string FangSong = "仿宋_GB2312";
    private const string KaiTi = "楷体_GB2312";
    private const string BiaoSong = "方正小标宋简体";
    private const string Latin = "Times New Roman";
    private const int Erhao = 44;
    private const int Sanhao = 32;
    private const int Sihao = 28;
    private const int LineOf28Points = 560;

    public static Styles All() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            Faces(FangSong), new FontSize { Val = Half(Sanhao) }, new Languages { Val = "en-US", EastAsia = "zh-CN" }))),
        Of("Normal", "Normal", null, new StyleParagraphProperties(), new StyleRunProperties(), isDefault: true),
        Of(Body, "Body", FangSong, Lines(first: 640, JustificationValues.Both)),
        Of(Title, "Title", BiaoSong, Title28(), Erhao),
        Of(Section, "heading 1", "黑体", Heading(0)),
        Of(Part, "heading 2", KaiTi, Heading(1)),
        Of(Signature, "Signature", FangSong, RightAligned()),
        Of(TableText, "Table Text", "宋体", Tight(JustificationValues.Center), 17),
        Of(TableLabel, "Table Label", "宋体", Tight(JustificationValues.Left), 17),
        Of(AfterTable, "After Table", FangSong, Tight(JustificationValues.Left), 16),
        Of(Mark, "Mark", BiaoSong, Tight(JustificationValues.Center), 62),
        Of(PageNumber, "footer", "宋体", new StyleParagraphProperties(), Sihao));

    public static Fonts Fonts() => new(
        Fallback(FangSong, "仿宋,FangSong,Noto Serif CJK SC"), Fallback(KaiTi, "楷体,KaiTi,Noto Serif CJK SC"),
        Fallback(BiaoSong, "小标宋,SimSun,Noto Serif CJK SC"), Fallback("黑体", "SimHei,Noto Sans CJK SC"), Fallback("宋体", "SimSun,Noto Serif CJK SC"));

    private static Font Fallback(string name, string alternatives) => new(new AltName { Val = alternatives }) { Name = name };

    private static Style Of(string id, string name, string font, StyleParagraphProperties paragraph, int halfPoints = Sanhao) =>
        Of(id, name, "Normal", paragraph, new StyleRunProperties(Faces(font), new FontSize { Val = Half(halfPoints) }), isDefault: false);

    private static Style Of(string id, string name, string? basedOn, StyleParagraphProperties paragraph, StyleRunProperties run, bool isDefault)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null, CustomStyle = id is Body or TableText or TableLabel or AfterTable or Mark ? true : null };
        style.Append(new StyleName { Val = name });
        style.Append(basedOn is null ? [] : [new BasedOn { Val = basedOn }]);
        style.Append(new PrimaryStyle(), paragraph, run);
        return style;
    }

    private static RunFonts Faces(string font) => new() { Ascii = Latin, HighAnsi = Latin, EastAsia = font, ComplexScript = Latin };

    private static string Half(int halfPoints) => halfPoints.ToString(CultureInfo.InvariantCulture);

    private static SpacingBetweenLines Exactly28() => new() { Line = LineOf28Points.ToString(CultureInfo.InvariantCulture), LineRule = LineSpacingRuleValues.Exact };

    private static StyleParagraphProperties Lines(int first, JustificationValues side) => new(
        Exactly28(), new Indentation { FirstLine = first.ToString(CultureInfo.InvariantCulture), FirstLineChars = 200 }, new Justification { Val = side });

    private static StyleParagraphProperties Title28() => new(
        new KeepNext(), new SpacingBetweenLines { Before = "560", After = "560", Line = "640", LineRule = LineSpacingRuleValues.Exact }, new Justification { Val = JustificationValues.Center });

    private static StyleParagraphProperties Heading(int level) => new(
        new KeepNext(), Exactly28(), new Indentation { FirstLine = "640", FirstLineChars = 200 }, new OutlineLevel { Val = level });

    private static StyleParagraphProperties RightAligned() => new(
        new KeepNext(), Exactly28(), new Indentation { Right = "1280", RightChars = 400 }, new Justification { Val = JustificationValues.Right });

    private static StyleParagraphProperties Tight(JustificationValues side) => new(
        new SpacingBetweenLines { Line = "240", LineRule = LineSpacingRuleValues.Auto }, new Justification { Val = side });
}
