using System.Text;

namespace Gongkai.Reports.Rendering.Csv;

/// <summary>Comma-separated text (RFC 4180), in the spelling that spreadsheet programs open without harm.</summary>
public static class CsvText
{
    private const string Dangerous = "=+-@\t\r'";

    /// <summary>Appends one record.</summary>
    public static void Line(StringBuilder csv, params ReadOnlySpan<string?> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            csv.Append(i > 0 ? "," : "").Append(Field(fields[i] ?? ""));
        }

        csv.Append("\r\n");
    }

    /// <summary>Splits text into records of fields; bad quoting is taken as it stands, nothing is lost.</summary>
    /// <param name="text">The whole text, with or without a byte order mark.</param>
    /// <param name="separator">What stands between fields.</param>
    public static IEnumerable<IReadOnlyList<string>> Records(string text, char separator = ',')
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;

        for (var i = text.StartsWith('\uFEFF') ? 1 : 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && field.Length == 0)
            {
                quoted = true;
            }
            else if (c == separator)
            {
                fields.Add(Unguarded(field));
            }
            else if (c == '\n')
            {
                fields.Add(Unguarded(field));
                yield return fields;
                fields = [];
            }
            else if (c != '\r' || i + 1 >= text.Length || text[i + 1] != '\n')
            {
                field.Append(c);
            }
        }

        if (field.Length > 0 || fields.Count > 0)
        {
            fields.Add(Unguarded(field));
            yield return fields;
        }
    }

    private static string Field(string text)
    {
        // A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers and lone marks are harmless.
        if (text.Length > 1 && Dangerous.Contains(text[0]) && PrintedFigure.Plain(text) is null)
        {
            text = "'" + text;
        }

        return text.AsSpan().IndexOfAny("\",\r\n") >= 0 ? "\"" + text.Replace("\"", "\"\"") + "\"" : text;
    }

    private static string Unguarded(StringBuilder field)
    {
        var text = field.ToString();
        field.Clear();
        return text.Length > 2 && text[0] == '\'' && Dangerous.Contains(text[1]) ? text[1..] : text;
    }
}
