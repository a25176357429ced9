using System.Text;

namespace Gongkai.Reports.Reading.Rows;

/// <summary>Records of a text with separators (RFC 4180), as they come in; a record may go over several lines.</summary>
internal static class CsvRows
{
    private const int LongestRecord = 1 << 20;

    public static IEnumerable<ListRow> Read(TextReader text, char separator)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var (quoted, length, number) = (false, 0, 1);
        var buffer = new char[1 << 14];
        var pendingQuote = false;

        for (int count; (count = text.Read(buffer)) > 0;)
        {
            for (var i = 0; i < count; i++)
            {
                var c = buffer[i];
                if (++length > LongestRecord)
                {
                    throw new UnreadableException(ListRefusals.RecordTooLong);
                }

                if (pendingQuote)
                {
                    pendingQuote = false;
                    if (c == '"')
                    {
                        field.Append('"');
                        continue;
                    }

                    quoted = false;
                }

                if (quoted)
                {
                    if (c == '"')
                    {
                        pendingQuote = true;
                    }
                    else
                    {
                        field.Append(c);
                    }
                }
                else if (c == '"' && field.Length == 0)
                {
                    quoted = true;
                }
                else if (c == separator)
                {
                    Take(fields, field);
                }
                else if (c == '\n')
                {
                    Take(fields, field);
                    yield return new ListRow(number++, fields);
                    (fields, length) = (new List<string>(fields.Count), 0);
                }
                else if (c is not ('\r' or '\0' or '\uFEFF'))
                {
                    field.Append(c);
                }
            }
        }

        if (field.Length > 0 || fields.Count > 0)
        {
            Take(fields, field);
            yield return new ListRow(number, fields);
        }
    }

    private static void Take(List<string> fields, StringBuilder field)
    {
        if (fields.Count >= TableRows.MostColumns)
        {
            throw new UnreadableException(ListRefusals.TooWide);
        }

        // Our own exports guard texts that a spreadsheet would run as a formula with an apostrophe.
        var text = field.ToString();
        fields.Add(text.Length > 2 && text[0] == '\'' && "=+-@\t\r'".Contains(text[1]) ? text[1..] : text);
        field.Clear();
    }
}
