using System.Text.Json;
using System.Text.Json.Serialization;
using Gongkai.Law.Clock;

namespace Gongkai.Law.Requests;

/// <summary>The rule of one channel for the day of receipt. (Regulation, art. 31)</summary>
/// <param name="Channel">Which channel.</param>
/// <param name="Decides">Which of the dates is the day of receipt.</param>
/// <param name="Article">The provision.</param>
/// <param name="Name">The channel's name.</param>
/// <param name="Rule">The rule in a sentence, kept beside the date it gave.</param>
/// <param name="ConfirmSameDay">Whether it must be confirmed on the day it arrives.</param>
/// <param name="Recalled">Whether the rule is practice rather than text.</param>
public sealed record ReceiptRule(RequestChannel Channel, DecidingDate Decides, string Article, Wording Name, Wording Rule, bool ConfirmSameDay = false, bool Recalled = false)
{
    /// <summary>The day of receipt by these dates: a day, or none yet, with what is missing or late about it; a refusal when the dates contradict each other.</summary>
    /// <param name="dates">As entered.</param>
    /// <param name="today">No date lies after it.</param>
    public Outcome<Receipt> Of(IntakeDates dates, DateOnly today)
    {
        if (new[] { dates.Submitted, dates.Arrived, dates.Confirmed }.Any(date => date > today))
        {
            return new Refusal("request.date-ahead", new($"提交、到达、确认的日期不能晚于今天（{today.Zh()}）", $"no date can be after today ({today:yyyy-MM-dd})"), Article);
        }

        if (dates.Arrived < dates.Submitted || dates.Confirmed < (dates.Arrived ?? dates.Submitted))
        {
            return new Refusal("request.dates-crossed", new("日期顺序不对：提交在先，到达在后，确认最后", "the dates are out of order: submitted, arrived, confirmed"), Article);
        }

        var on = Decides switch { DecidingDate.Submitted => dates.Submitted, DecidingDate.Arrived => dates.Arrived, _ => dates.Confirmed };
        return new Receipt(on, this, on is null ? Missing : ConfirmSameDay && dates.Arrived < on ? ConfirmedLate : null);
    }

    private static Wording ConfirmedLate { get; } = new("到达当日没有与申请人确认；请写明原因（例如没有留下可以联系的电话）", "not confirmed on the day it arrived: say why");

    private Wording Missing => Decides switch
    {
        DecidingDate.Submitted => new("还没有提交日期", "the day of submission is missing"),
        DecidingDate.Arrived => new("还没有签收日期", "the day it was signed for is missing"),
        _ => new("还没有与申请人确认，答复期限没有起算", "not confirmed with the applicant yet; the period has not begun"),
    };
}

/// <summary>The day of receipt and where it comes from.</summary>
/// <param name="On">The day; null while it has not come about.</param>
/// <param name="By">The rule it was found by.</param>
/// <param name="Remark">What is missing or late; null when nothing is.</param>
public sealed record Receipt(DateOnly? On, ReceiptRule By, Wording? Remark)
{
    /// <summary>The event that starts the clock; null while there is no day.</summary>
    public ClockEvent? Event => On is { } on ? new(ClockEventKind.Received, on) { Note = By.Name.Zh } : null;
}

/// <summary>The file <c>law/requests/channels.json</c>: a rule for every channel.</summary>
public sealed record ReceiptRules(string Source, IReadOnlyList<ReceiptRule> Channels)
{
    /// <summary>Relative to the law folder.</summary>
    public const string File = "requests/channels.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>None.</summary>
    public static ReceiptRules Empty { get; } = new("", []);

    /// <summary>The rule of a channel.</summary>
    public ReceiptRule this[RequestChannel channel] => Channels.First(rule => rule.Channel == channel);

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="JsonException">The text is no such file, or a channel has no rule or two.</exception>
    public static ReceiptRules Parse(string json)
    {
        var file = JsonSerializer.Deserialize<ReceiptRules>(json, Options) ?? throw new JsonException("The file is empty.");
        foreach (var channel in Enum.GetValues<RequestChannel>())
        {
            if (file.Channels?.Count(rule => rule.Channel == channel) != 1)
            {
                throw new JsonException($"'{JsonNamingPolicy.CamelCase.ConvertName(channel.ToString())}' must have one rule.");
            }
        }

        return file;
    }
}
