using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Law.Registers;
using Gongkai.Reports.Reading.Rows;

namespace Gongkai.App.Registers.Imports;

/// <summary>Which field each column of a list holds.</summary>
internal sealed class ListColumns
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string?[] fields;

    /// <param name="headers">As the file has them.</param>
    /// <param name="chosen">Field code by header; empty for a column that is not taken over.</param>
    public ListColumns(IReadOnlyList<string> headers, IReadOnlyDictionary<string, string> chosen) =>
        fields = [.. headers.Select(header => chosen.GetValueOrDefault(header) is { Length: > 0 } field ? field : null)];

    /// <summary>The row's cells by field code.</summary>
    public Dictionary<string, string> Read(ListRow row)
    {
        var values = new Dictionary<string, string>(fields.Length);
        for (var i = 0; i < fields.Length && i < row.Cells.Count; i++)
        {
            if (fields[i] is { } field && row.Cells[i].Length > 0)
            {
                values.TryAdd(field, row.Cells[i]);
            }
        }

        return values;
    }

    /// <summary>What can be told by the headers: what was matched before, then the names the register knows. Each field once.</summary>
    public static Dictionary<string, string> Guess(RegisterForm form, IReadOnlyList<string> headers, IReadOnlyDictionary<string, string> remembered)
    {
        var (guess, taken) = (new Dictionary<string, string>(), new HashSet<string>());
        foreach (var header in headers.Where(header => header.Length > 0))
        {
            if (guess.ContainsKey(header))
            {
                continue;
            }

            var field = remembered.TryGetValue(header, out var known) && (known.Length == 0 || form.Field(known) is not null) ? known : form.Called(header)?.Code ?? "";
            guess[header] = field.Length > 0 && taken.Add(field) ? field : "";
        }

        return guess;
    }

    public static string Write(object value) => JsonSerializer.Serialize(value, Options);

    public static IReadOnlyDictionary<string, string> ReadChoice(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;

    public static IReadOnlyList<string> ReadList(string json) => JsonSerializer.Deserialize<List<string>>(json)!;
}
