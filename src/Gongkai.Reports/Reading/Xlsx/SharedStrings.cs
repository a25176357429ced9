using System.Buffers;
using System.Text;
using System.Xml;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Xlsx;

/// <summary>Text of cells: shared strings and strings written in the cell. Formatting runs are joined, readings of characters left out.</summary>
internal static class SharedStrings
{
    // Excel takes 32,767 characters; others take more.
    private const int MostOfCell = 1_000_000;
    private const int Portion = 4096;

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
    /// <exception cref="UnreadableException">More than any cell holds.</exception>
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
                var piece = Piece(reader, several?.Length ?? first?.Length ?? 0);
                several = first is null ? null : (several ?? new StringBuilder(first)).Append(piece);
                first ??= piece;
            }
        }

        return several?.ToString() ?? first ?? "";
    }

    /// <summary>Line ends as one character, without what old programs wrote for them.</summary>
    public static string Lines(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n').Replace("_x000D_", "").Trim();

    // A packed part of a megabyte unpacks to a text of a gigabyte: it is taken in pieces and never held as a whole.
    private static string Piece(XmlReader reader, int before)
    {
        var buffer = ArrayPool<char>.Shared.Rent(Portion);
        try
        {
            var (text, more) = ("", (StringBuilder?)null);
            for (int count; (count = reader.ReadValueChunk(buffer, 0, Portion)) > 0;)
            {
                more = text.Length == 0 ? null : (more ?? new StringBuilder(text)).Append(buffer, 0, count);
                text = text.Length == 0 ? new string(buffer, 0, count) : text;
                if (before + (more?.Length ?? text.Length) > MostOfCell)
                {
                    throw new UnreadableException(Refusals.TooMuchText);
                }
            }

            return more?.ToString() ?? text;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
