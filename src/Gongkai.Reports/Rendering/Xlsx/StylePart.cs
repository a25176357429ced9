using System.Text;

namespace Gongkai.Reports.Rendering.Xlsx;

/// <summary>The styles behind <see cref="Look"/>, one cell format a look, in the order of the looks.</summary>
internal static class StylePart
{
    private const string Styles = """
        <?xml version="1.0" encoding="utf-8"?>
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
          <fonts count="5">
            <font><sz val="11"/><name val="宋体"/></font>
            <font><b/><sz val="16"/><color rgb="FF0C2D57"/><name val="宋体"/></font>
            <font><b/><sz val="12"/><color rgb="FF0C2D57"/><name val="宋体"/></font>
            <font><b/><sz val="11"/><name val="宋体"/></font>
            <font><sz val="11"/><color rgb="FFB3261E"/><name val="宋体"/></font>
          </fonts>
          <fills count="7">
            <fill><patternFill patternType="none"/></fill>
            <fill><patternFill patternType="gray125"/></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FFEFECE4"/></patternFill></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FFF7F5F0"/></patternFill></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FFF9DEDC"/></patternFill></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FFFFF3CD"/></patternFill></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FFDFF0E0"/></patternFill></fill>
          </fills>
          <borders count="2">
            <border><left/><right/><top/><bottom/><diagonal/></border>
            <border><left style="thin"><color rgb="FFB9B2A3"/></left><right style="thin"><color rgb="FFB9B2A3"/></right><top style="thin"><color rgb="FFB9B2A3"/></top><bottom style="thin"><color rgb="FFB9B2A3"/></bottom><diagonal/></border>
          </borders>
          <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
          <cellXfs count="12">
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
            <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
            <xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
            <xf numFmtId="0" fontId="3" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
            <xf numFmtId="0" fontId="0" fillId="3" borderId="1" xfId="0" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
            <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf>
            <xf numFmtId="0" fontId="4" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
            <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
            <xf numFmtId="0" fontId="0" fillId="4" borderId="1" xfId="0" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
            <xf numFmtId="0" fontId="0" fillId="5" borderId="1" xfId="0" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
            <xf numFmtId="0" fontId="0" fillId="6" borderId="1" xfId="0" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
          </cellXfs>
          <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        </styleSheet>
        """;

    public static int Index(Look look) => (int)look;

    public static void Write(Stream to) => to.Write(Encoding.UTF8.GetBytes(Styles));
}
