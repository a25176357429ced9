using System.Globalization;
using System.Xml;

namespace Gongkai.Reports.Rendering.Xlsx;

/// <summary>The parts of a workbook's package other than its sheets and styles. (ECMA-376)</summary>
internal static class WorkbookParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static void ContentTypes(Stream to, int sheets)
    {
        using var xml = XmlWriter.Create(to);
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Kind + "sheet.main+xml"));
        Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", Kind + "styles+xml"));

        for (var i = 1; i <= sheets; i++)
        {
            Element(xml, "Override", ("PartName", $"/xl/worksheets/sheet{i}.xml"), ("ContentType", Kind + "worksheet+xml"));
        }

        xml.WriteEndElement();
    }

    public static void PackageRelations(Stream to)
    {
        using var xml = XmlWriter.Create(to);
        xml.WriteStartElement("Relationships", Relations);
        Element(xml, "Relationship", ("Id", "rId1"), ("Type", Office + "/officeDocument"), ("Target", "xl/workbook.xml"));
        xml.WriteEndElement();
    }

    public static void WorkbookRelations(Stream to, int sheets)
    {
        using var xml = XmlWriter.Create(to);
        xml.WriteStartElement("Relationships", Relations);
        Element(xml, "Relationship", ("Id", "styles"), ("Type", Office + "/styles"), ("Target", "styles.xml"));

        for (var i = 1; i <= sheets; i++)
        {
            Element(xml, "Relationship", ("Id", $"sheet{i}"), ("Type", Office + "/worksheet"), ("Target", $"worksheets/sheet{i}.xml"));
        }

        xml.WriteEndElement();
    }

    public static void Workbook(Stream to, IReadOnlyList<Sheet> sheets)
    {
        using var xml = XmlWriter.Create(to);
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Office);
        xml.WriteStartElement("sheets");

        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", (i + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("id", Office, $"sheet{i + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }
}
