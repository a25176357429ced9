using System.Globalization;
using Gongkai.Law;
using Gongkai.Law.Clock;
using Gongkai.Reports.Reading;

namespace Gongkai.App.Requests.Explain;

/// <summary>One event as a file writes it: fields by name, in English or Chinese. What is not understood is refused with its row; no field is passed over.</summary>
internal sealed class EventRow(int number, IReadOnlyDictionary<string, string> written)
{
    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["event"] = "event", ["事项"] = "event", ["on"] = "on", ["date"] = "on", ["日期"] = "on", ["letter"] = "letter", ["函件"] = "letter", ["consultee"] = "consultee", ["征求对象"] = "consultee",
        ["days"] = "days", ["天数"] = "days", ["until"] = "until", ["截止"] = "until", ["approvedOn"] = "approvedOn", ["批准日期"] = "approvedOn", ["note"] = "note", ["备注"] = "note",
    };

    private readonly Dictionary<string, string> fields = [];

    public Outcome<ClockEvent> Read()
    {
        foreach (var (name, text) in written)
        {
            if (!Names.TryGetValue(name.Trim(), out var field))
            {
                return Fault("field", $"没有“{name}”这一项；可以写 {string.Join("、", Names.Keys)}", $"there is no field '{name}'; there are {string.Join(", ", Names.Keys)}");
            }

            if (!string.IsNullOrWhiteSpace(text))
            {
                fields[field] = string.Concat(text.Select(Fold.Char)).Trim();
            }
        }

        var (kind, on, until, approved, days) = (Named<ClockEventKind>("event", ClockWords.Name), Day("on"), Day("until"), Day("approvedOn"), Number());
        var consultee = Named<Consultee>("consultee", ClockWords.Name);
        return new Refusal?[] { kind.Refusal, on.Refusal, until.Refusal, approved.Refusal, days.Refusal, consultee.Refusal }.FirstOrDefault(one => one is not null) is { } refusal ? refusal
            : kind.Value.Item is not { } what ? Missing("event", "事项")
            : on.Value.Item is not { } day ? Missing("on", "日期")
            : Whole(new(what, day) { Letter = fields.GetValueOrDefault("letter"), Consultee = consultee.Value.Item, Days = days.Value.Item, Until = until.Value.Item, ApprovedOn = approved.Value.Item, Note = fields.GetValueOrDefault("note") });
    }

    // What the fold could not do without.
    private Outcome<ClockEvent> Whole(ClockEvent read) => read switch
    {
        { Kind: ClockEventKind.ConsultationSent, Consultee: null } => Missing("consultee", "征求对象"),
        { Kind: ClockEventKind.ConsultationSent or ClockEventKind.ConsultationServed or ClockEventKind.ConsultationAnswered, Letter: null } => Missing("letter", "函件"),
        { Kind: ClockEventKind.Delayed, Until: null } => Missing("until", "截止"),
        { Kind: ClockEventKind.Extended, Days: null } => Missing("days", "天数"),
        _ => read,
    };

    // By the code that files and programs use, or by the name that pages print.
    private Outcome<Maybe<T>> Named<T>(string field, Func<T, Wording> name)
        where T : struct, Enum
    {
        if (!fields.TryGetValue(field, out var text))
        {
            return new Maybe<T>(null);
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (text.Equals(value.ToString(), StringComparison.OrdinalIgnoreCase) || text == name(value).Zh || text.Equals(name(value).En, StringComparison.OrdinalIgnoreCase))
            {
                return new Maybe<T>(value);
            }
        }

        return Fault(field, $"“{text}”不在可选范围内：{string.Join("、", Enum.GetValues<T>().Select(value => name(value).Zh))}", $"'{text}' is not one of {string.Join(", ", Enum.GetNames<T>().Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName))}");
    }

    private Outcome<Maybe<DateOnly>> Day(string field) => !fields.TryGetValue(field, out var text) ? new Maybe<DateOnly>(null)
        : DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 2000 and < 2100 ? new Maybe<DateOnly>(day)
        : Fault(field, $"“{text}”不是日期，请写成 2026-03-02 这样", $"'{text}' is no day: write it like 2026-03-02");

    private Outcome<Maybe<int>> Number() => !fields.TryGetValue("days", out var text) ? new Maybe<int>(null)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 250 ? new Maybe<int>(days)
        : Fault("days", $"“{text}”不是工作日数，请写 1 至 250 的整数", $"'{text}' is no number of working days: write 1 to 250");

    private Refusal Missing(string field, string zh) => Fault(field, $"缺少“{zh}”", $"'{field}' is missing");

    private Refusal Fault(string field, string zh, string en) => new($"clock.file-{(field == "approvedOn" ? "approved" : field)}", new($"第 {number} 个事项（行）：{zh}", $"event (row) {number}: {en}"));

    private readonly record struct Maybe<T>(T? Item)
        where T : struct;
}
