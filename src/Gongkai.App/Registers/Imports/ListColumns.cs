using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Gongkai.Law.Requests.Ledgers;
using Gongkai.Reports.Reading.Rows;

namespace Gongkai.App.Registers.Imports;

/// <summary>Which field each column of a list holds.</summary>
internal sealed class ListColumns
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string?[] fields;
    private readonly IReadOnlyList<string> headers;
    private readonly LedgerLexicon? ticks;

    /// <param name="headers">As the file has them.</param>
    /// <param name="chosen">Field code by header; empty for a column that is not taken over.</param>
    /// <param name="ticks">What a tick looks like; null for lists without columns to tick.</param>
    public ListColumns(IReadOnlyList<string> headers, IReadOnlyDictionary<string, string> chosen, LedgerLexicon? ticks)
    {
        (this.headers, this.ticks) = (headers, ticks);
        fields = [.. headers.Select(header => chosen.GetValueOrDefault(header) is { Length: > 0 } field ? field : null)];
    }

    /// <summary>The row's cells by field code. Where one column stands for one thing that a field can say, a tick in it says that.</summary>
    public RegisterRow Read(RegisterForm form, ListRow row)
    {
        var values = new Dictionary<string, string>(fields.Length);
        var said = new List<(string Field, string Header, string Says)>();
        for (var i = 0; i < fields.Length && i < row.Cells.Count; i++)
        {
            if (fields[i] is not { } field || row.Cells[i].Length == 0)
            {
                continue;
            }

            if (ticks is null || form.Field(field) is not { Ticked: true })
            {
                values.TryAdd(field, row.Cells[i]);
            }
            else if (ticks.IsTick(row.Cells[i]) is var tick && tick != false && !string.IsNullOrWhiteSpace(row.Cells[i]))
            {
                said.Add((field, headers[i], tick == true ? headers[i] : row.Cells[i]));
            }
        }

        foreach (var (field, _, says) in said)
        {
            values.TryAdd(field, says);
        }

        var read = RegisterRow.Read(form, values);
        foreach (var several in said.GroupBy(one => one.Field).Where(group => group.Count() > 1))
        {
            var names = string.Join("、", several.Select(one => $"“{one.Header}”"));
            read.Fault(several.Key, new($"{names}这几列都填了，一行只能填一列；既有公开又有不公开的填部分公开", $"more than one column is ticked: {names}"));
        }

        return read;
    }

    /// <summary>For a register that has a field spread over columns, what ticks look like; null for the others.</summary>
    public static LedgerLexicon? Ticks(RegisterForm form, LawBook law) => form.Fields.Any(field => field.Ticked) ? new LedgerLexicon(law) : null;

    /// <summary>What can be told by the headers: what was matched before, then the names the register knows, then the results that have a column each. Each field once, but for those.</summary>
    public static Dictionary<string, string> Guess(RegisterForm form, IReadOnlyList<string> headers, IReadOnlyDictionary<string, string> remembered, LedgerLexicon? ticks)
    {
        var (guess, taken) = (new Dictionary<string, string>(), new HashSet<string>());
        var ticked = form.Fields.FirstOrDefault(field => field.Ticked)?.Code;
        var spread = ticks is not null && headers.Where(ticks.IsOutcome).Distinct().Count() > 2;   // a word such as 其他 alone says little
        foreach (var header in headers.Where(header => header.Length > 0))
        {
            if (guess.ContainsKey(header))
            {
                continue;
            }

            if (spread && !remembered.ContainsKey(header) && ticks!.IsOutcome(header))
            {
                guess[header] = ticked!;
                continue;
            }

            var field = remembered.TryGetValue(header, out var known) && (known.Length == 0 || form.Field(known) is not null) ? known : form.Called(header)?.Code ?? "";
            guess[header] = field.Length > 0 && (field == ticked || taken.Add(field)) ? field : "";
        }

        return guess;
    }

    public static string Write(object value) => JsonSerializer.Serialize(value, Options);

    public static IReadOnlyDictionary<string, string> ReadChoice(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;

    public static IReadOnlyList<string> ReadList(string json) => JsonSerializer.Deserialize<List<string>>(json)!;
}
