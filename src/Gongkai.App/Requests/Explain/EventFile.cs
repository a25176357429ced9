using System.Text.Json;
using Gongkai.Law;
using Gongkai.Law.Clock;
using Gongkai.Reports.Reading.Rows;

namespace Gongkai.App.Requests.Explain;

/// <summary>Reads the dated events of a request from a small file: JSON, or a list in CSV or XLSX with one event a row. The format is in docs/clock-events.md.</summary>
public static class EventFile
{
    /// <summary>A request with more events than this is a mistake.</summary>
    public const int MostEvents = 500;

    public const int MostBytes = 4 << 20;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 8 };

    /// <summary>The events as they stand in the file; the first fault names its row and what to write there.</summary>
    public static Outcome<IReadOnlyList<ClockEvent>> Read(ReadOnlyMemory<byte> file, string name, CancellationToken stop = default)
    {
        if (file.Length > MostBytes)
        {
            return new Refusal("clock.file-too-large", new($"文件超过 {MostBytes >> 20} MB，不是一件申请的事项", $"larger than {MostBytes >> 20} MB: not the events of one request"));
        }

        var rows = IsJson(file.Span) ? Json(file) : List(file, name, stop);
        if (rows.Refusal is { } refusal)
        {
            return refusal;
        }

        return rows.Value.Count switch
        {
            0 => new Refusal("clock.no-events", new("文件里没有事项，至少要有收到申请的日期", "the file has no events; at least the day of receipt is needed")),
            > MostEvents => new Refusal("clock.too-many-events", new($"超过 {MostEvents} 个事项，不是一件申请的事项", $"more than {MostEvents} events: not those of one request")),
            _ => Events(rows.Value),
        };
    }

    private static Outcome<IReadOnlyList<ClockEvent>> Events(List<EventRow> rows)
    {
        var events = new List<ClockEvent>(rows.Count);
        foreach (var row in rows)
        {
            var one = row.Read();
            if (one.Refusal is { } refusal)
            {
                return refusal;
            }

            events.Add(one.Value);
        }

        return events;
    }

    private static bool IsJson(ReadOnlySpan<byte> file)
    {
        var text = file.StartsWith("\uFEFF"u8) ? file[3..] : file;
        return text.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];
    }

    private static Outcome<List<EventRow>> Json(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var json = JsonDocument.Parse(file[(file.Span.StartsWith("\uFEFF"u8) ? 3 : 0)..], Options);
            var root = json.RootElement;
            var events = root.ValueKind == JsonValueKind.Array ? root : root.TryGetProperty("events", out var listed) && listed.ValueKind == JsonValueKind.Array ? listed : default;
            return events.ValueKind != JsonValueKind.Array || events.EnumerateArray().Any(one => one.ValueKind != JsonValueKind.Object)
                ? new Refusal("clock.file-shape", new("JSON 应是事项的列表，或者带有 events 列表的对象", "the JSON is to be a list of events, or an object with a list called events"))
                : events.EnumerateArray().Select((one, i) => new EventRow(i + 1, one.EnumerateObject().GroupBy(field => field.Name).ToDictionary(fields => fields.Key, fields => Text(fields.Last().Value)))).ToList();
        }
        catch (JsonException damage)
        {
            return new Refusal("clock.file-json", new($"JSON 在第 {damage.LineNumber + 1} 行断开，请检查逗号和引号", $"the JSON breaks off at line {damage.LineNumber + 1}: {damage.Message}"));
        }
    }

    private static string Text(JsonElement value) => value.ValueKind switch { JsonValueKind.String => value.GetString()!, JsonValueKind.Null => "", _ => value.GetRawText() };

    private static Outcome<List<EventRow>> List(ReadOnlyMemory<byte> file, string name, CancellationToken stop)
    {
        using var bytes = new MemoryStream(file.ToArray(), writable: false);
        var opened = TableRows.Open(bytes, name, stop);
        if (opened.Refusal is { } refusal)
        {
            return refusal;
        }

        using var list = opened.Value;
        try
        {
            return list.Rows().Take(MostEvents + 1)
                .Select(row => new EventRow(row.Number, list.Header.Zip(row.Cells).Where(cell => cell.First.Length > 0).GroupBy(cell => cell.First).ToDictionary(cells => cells.Key, cells => cells.Last().Second))).ToList();
        }
        catch (DamagedListException damage)
        {
            return new Refusal("clock.file-damaged", damage.Reason);
        }
    }
}
