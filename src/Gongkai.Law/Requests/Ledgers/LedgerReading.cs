using System.Globalization;
using Gongkai.Law.Identity;
using Gongkai.Law.Registers;
using Gongkai.Law.Remedies;

namespace Gongkai.Law.Requests.Ledgers;

/// <summary>Reads a row of an old ledger. Every contradiction becomes a fault of the row that says what to do; nothing is guessed.</summary>
public sealed class LedgerReading(LawBook law)
{
    private const int MostItems = 100;

    // Before that day nobody could ask.
    private static readonly DateOnly InForce = new(2008, 5, 1);

    private readonly LedgerLexicon lexicon = new(law);

    /// <summary>The entry; null when the row has faults, which then stand in it.</summary>
    public LedgerEntry? Read(RegisterRow row, DateOnly today)
    {
        var cells = new LedgerCells(row);
        var (channel, kind) = (cells.Of("channel", lexicon.Channel), cells.Of("kind", lexicon.Kind));
        var outcome = cells["outcome"] is { } said ? cells.Take("outcome", lexicon.Outcome(said, cells["ground"])) : null;
        var extension = Extension(cells);
        var remedies = new[] { Reconsideration(cells), Suit(cells) }.OfType<LedgerRemedy>().ToList();
        var (fee, items) = (Fee(cells), Items(cells));
        CheckNumber(cells, kind);
        CheckEnd(cells, outcome is not null);
        CheckDays(cells, today);
        CheckRemedies(cells, remedies, today);
        var correction = LedgerCorrection.Read(cells, remedies, today);

        return row.Faults.Count > 0 ? null : new LedgerEntry(cells.Day("received")!.Value, channel!.Value, kind!.Value, cells["name"]!, cells["about"]!, outcome)
        {
            Number = cells["number"], Submitted = cells.Day("submitted"), IdNumber = Plain(cells["idNumber"]), Phone = cells["phone"], Address = cells["address"], Email = cells["email"], Items = items, Handler = cells["handler"],
            SupplementAsked = cells.Day("supplementAsked"), Supplemented = cells.Day("supplemented"), Consulted = cells.Day("consulted"), Heard = cells.Day("heard"),
            ExtendedOn = extension is null ? null : cells.Day("extendedOn"), ExtensionDays = extension, Fee = fee, FeeAsked = cells.Day("feeAsked"), FeePaid = cells.Day("feePaid"), FeeReceipt = cells["feeReceipt"],
            Answered = cells.Day("answered"), Ground = cells["ground"], ReplyNumber = cells["replyNumber"], Delivered = cells.Day("delivered"), Delivery = cells["delivery"], Remark = cells["remark"], Remedies = correction.Remedies, CorrectionOn = correction.On, CorrectionDays = correction.Days, AnsweredAnew = correction.Answered, ReplyNumberAnew = cells["replyNumberAnew"],
        };
    }

    // The number of days, where it was extended.
    private int? Extension(LedgerCells cells)
    {
        var (on, days) = (cells.Day("extendedOn"), cells["extensionDays"]);
        var said = cells["extended"] is { } text ? cells.Take("extended", lexicon.IsYes(text), otherwise: on is not null) : on is not null;
        if (!said)
        {
            cells.FaultIf(on is not null || days is not null, "extended", "写的是没有延期，却有延期告知日期或者延长天数，请核对", "not extended, yet there is a day of extension");
            return null;
        }

        cells.FaultIf(on is null, "extendedOn", "延期的须填写告知申请人的日期；没有告知的不算延期", "extended, but the day of the notice is missing");
        var most = law.ClockRules!.Period("extension").Days;
        if (days is null)
        {
            return most;
        }

        var number = int.TryParse(days.TrimEnd('天', '日').Replace("个工作", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read >= 1 && read <= most ? read : (int?)null;
        cells.FaultIf(number is null, "extensionDays", $"应是 1 至 {most} 的工作日数（条例第三十三条）", $"1 to {most} working days");
        return number;
    }

    private LedgerRemedy? Reconsideration(LedgerCells cells) => cells.Any("reconsideredOn", "reconsiderationNumber", "reconsiderationOrgan", "reconsiderationResult", "reconsiderationDecided")
        ? Remedy(cells, RemedyKind.Reconsideration, "reconsideredOn", "reconsiderationNumber", "reconsiderationOrgan", "reconsiderationResult", "reconsiderationDecided") : null;

    private LedgerRemedy? Suit(LedgerCells cells)
    {
        if (!cells.Any("suedOn", "suitNumber", "court", "suitResult", "suitDecided"))
        {
            return null;
        }

        if (cells["suitKind"] is not { } text)
        {
            cells.FaultIf(true, "suitKind", "有诉讼的须写明是未经复议直接起诉还是复议后起诉，表四分开统计", "say whether it was sued directly or after reconsideration");
            return null;
        }

        return cells.Of("suitKind", lexicon.Suit) is { } kind ? Remedy(cells, kind, "suedOn", "suitNumber", "court", "suitResult", "suitDecided") : null;
    }

    private LedgerRemedy? Remedy(LedgerCells cells, RemedyKind kind, string on, string number, string before, string result, string decided)
    {
        cells.FaultIf(cells.Day(on) is null, on, "须填写收到通知的日期，表四按它确定年度", "the day of the notice is missing");
        cells.FaultIf(cells[result] is not null && cells.Day(decided) is null, decided, "有结果的须填写决定或者裁判的日期", "a result needs its day");
        cells.FaultIf(cells[result] is null && cells.Day(decided) is not null, result, "有决定或者裁判日期的须写明结果；没有审结的两项都不填", "a day of decision needs its result");
        var ended = cells[result] is { } text ? cells.Take(result, lexicon.Result(kind, text)) : null;
        return cells.Day(on) is { } day ? new(kind, day, cells[number], cells[before], cells.Day(decided), ended) : null;
    }

    private static void CheckRemedies(LedgerCells cells, List<LedgerRemedy> remedies, DateOnly today)
    {
        foreach (var remedy in remedies)
        {
            var (on, decided) = remedy.Kind == RemedyKind.Reconsideration ? ("reconsideredOn", "reconsiderationDecided") : ("suedOn", "suitDecided");
            cells.FaultIf(remedy.ReceivedOn > today || remedy.ReceivedOn < cells.Day("received"), on, "应在收到申请之后、今天之前", "before the request or after today");
            cells.FaultIf(remedy.DecidedOn > today || remedy.DecidedOn < remedy.ReceivedOn, decided, "应在收到通知之后、今天之前", "before the notice or after today");
        }
    }

    private static void CheckNumber(LedgerCells cells, ApplicantKind? kind)
    {
        if (Plain(cells["idNumber"]) is not { } number || kind is null)
        {
            return;
        }

        cells.FaultIf(number.Contains('*'), "idNumber", "号码里有星号，是隐去后的号码；请从原台账补全，或者留空", "the number is masked: fill it in or leave it blank");
        cells.FaultIf(!number.Contains('*') && number.Length == 18 && !(kind == ApplicantKind.Person ? ResidentNumber.IsValid(number) : CreditCode.IsValid(number)), "idNumber",
            kind == ApplicantKind.Person ? "身份证号码的出生日期或者校验位不对；请核对原件，查不到的留空" : "统一社会信用代码的校验位不对；请核对，查不到的留空", "the number's check character is wrong: mend it or leave it blank");
    }

    private static void CheckDays(LedgerCells cells, DateOnly today)
    {
        var received = cells.Day("received");
        cells.FaultIf(received > today, "received", "收到日期在今天之后，请核对", "received after today");
        cells.FaultIf(received < InForce, "received", "早于 2008 年 5 月 1 日条例施行，请核对", "before the Regulation");
        cells.FaultIf(cells.Day("submitted") > received, "submitted", "申请日期晚于收到日期，请核对", "submitted after it was received");
        foreach (var (code, name) in new[] { ("supplementAsked", "补正告知"), ("consulted", "征求意见"), ("extendedOn", "延期告知"), ("feeAsked", "收费通知"), ("answered", "答复") })
        {
            cells.FaultIf(cells.Day(code) < received, code, $"{name}日期早于收到日期，请核对", "before it was received");
            cells.FaultIf(cells.Day(code) > today, code, $"{name}日期在今天之后，请核对", "after today");
        }

        foreach (var (code, after, name) in new[] { ("supplemented", "supplementAsked", "补正告知"), ("heard", "consulted", "征求意见"), ("feePaid", "feeAsked", "收费通知"), ("delivered", "answered", "答复") })
        {
            cells.FaultIf(cells.Day(code) is not null && cells.Day(after) is null, after, $"没有{name}日期，请补填", $"'{code}' without '{after}'");
            cells.FaultIf(cells.Day(code) < cells.Day(after), code, $"早于{name}日期，请核对", $"before '{after}'");
            cells.FaultIf(cells.Day(code) > today, code, "在今天之后，请核对", "after today");
        }

        foreach (var code in new[] { "supplementAsked", "supplemented", "consulted", "heard", "extendedOn", "feeAsked", "feePaid" })
        {
            cells.FaultIf(cells.Day(code) > cells.Day("answered"), code, "晚于答复日期，请核对", "after the answer");
        }
    }

    private static void CheckEnd(LedgerCells cells, bool hasOutcome)
    {
        var answered = cells.Day("answered");
        cells.FaultIf(answered is null && cells["answered"] is null && hasOutcome, "answered", "写了处理结果，须填写答复日期；没有办结的两项都不填", "an outcome needs the day of the answer");
        cells.FaultIf(answered is not null && cells["outcome"] is null, "outcome", "有答复日期的须写明处理结果", "an answer needs its outcome");
        cells.FaultIf(answered is null && cells["replyNumber"] is not null && !hasOutcome, "answered", "有答复文号，却没有答复日期和处理结果，请补填", "a number of a reply needs its day and outcome");
    }

    private static decimal? Fee(LedgerCells cells)
    {
        if (cells["fee"] is not { } text)
        {
            return null;
        }

        var amount = decimal.TryParse(HalfWidth.Of(text).TrimEnd('元').Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var read) && decimal.Round(read, 2) == read && read < 1_000_000 ? read : (decimal?)null;
        cells.FaultIf(amount is null, "fee", "应是以元为单位的金额，只写数字；没有收费的不填", "an amount in yuan");
        return amount == 0 ? null : amount;
    }

    private static int Items(LedgerCells cells)
    {
        if (cells["items"] is not { } text)
        {
            return 1;
        }

        var right = int.TryParse(HalfWidth.Of(text).TrimEnd('项', '件', '条'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostItems;
        cells.FaultIf(!right, "items", $"应是 1 至 {MostItems} 的整数", $"1 to {MostItems}");
        return right ? number : 1;
    }

    private static string? Plain(string? number) => number is null ? null : string.Concat(HalfWidth.Of(number).Where(letter => !char.IsWhiteSpace(letter) && letter != '\'')).ToUpperInvariant();
}
