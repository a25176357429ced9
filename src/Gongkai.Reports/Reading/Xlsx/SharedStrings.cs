using System.Text;
using System.Xml;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Xlsx;

/// <summary>Text of cells: shared strings and strings written in the cell. Formatting runs are joined, readings of characters left out.</summary>
internal static class SharedStrings
{
    public static List<string> Read(Stream? part, ReadingBudget budget)
    {
        var strings = new List<string>();
        if (part is null)
        {
            return strings;
        }

        using var reader = Xml.Read(part);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                var text = Text(reader);
                budget.Characters(text.Length + 1);
                strings.Add(text);
            }
        }

        return strings;
    }

    /// <summary>The text inside the current element; the reader stands on its end afterwards.</summary>
    public static string Text(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        StringBuilder? several = null;
        string? first = null;

        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                reader.SkipInside();
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                several = first is null ? null : (several ?? new StringBuilder(first)).Append(reader.Value);
                first ??= reader.Value;
            }
        }

        return several?.ToString() ?? first ?? "";
    }
}
