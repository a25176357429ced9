using System.Globalization;

namespace Gongkai.Law.Requests.Ledgers;

/// <summary>责令重新答复 beside a remedy of a ledger: it starts a new clock, so it needs its day, and a result that can order it.</summary>
internal static class LedgerCorrection
{
    private const int MostDays = 250;

    public sealed record Order(DateOnly? On, int? Days, DateOnly? Answered, IReadOnlyList<LedgerRemedy> Remedies);

    public static Order Read(LedgerCells cells, IReadOnlyList<LedgerRemedy> remedies, DateOnly today)
    {
        var (on, answered) = (cells.Day("correctionOn"), cells.Day("answeredAnew"));
        if (on is not { } ordered)
        {
            cells.FaultIf(cells["correctionOn"] is null && cells.Any("correctionDays", "answeredAnew", "replyNumberAnew"), "correctionOn", "填写了重新答复，须填写收到责令重新答复决定的日期", "a new reply needs the day its order was received");
            return new(null, null, null, remedies);
        }

        // The last one that was decided before: a judgment where both were.
        var by = remedies.Where(remedy => remedy.DecidedOn <= ordered && remedy.Result is { MayOrderNewReply: true }).MaxBy(remedy => remedy.DecidedOn);
        cells.FaultIf(by is null, "correctionOn", "没有在此之前作出、可以责令重新答复的复议决定或者判决；请补填结果和日期，例如撤销、确认违法、责令履行", "no decision before it could order a new reply");
        cells.FaultIf(ordered > today, "correctionOn", "在今天之后，请核对", "after today");
        cells.FaultIf(answered < ordered, "answeredAnew", "早于收到责令重新答复决定的日期，请核对", "before the order");
        cells.FaultIf(answered > today, "answeredAnew", "在今天之后，请核对", "after today");
        return new(ordered, Days(cells), answered, [.. remedies.Select(remedy => remedy == by ? remedy with { OrderedNewReply = true } : remedy)]);
    }

    private static int? Days(LedgerCells cells)
    {
        if (cells["correctionDays"] is not { } text)
        {
            return null;
        }

        var right = int.TryParse(text.Replace("个工作日", "", StringComparison.Ordinal).Replace("工作日", "", StringComparison.Ordinal).TrimEnd('天', '日'), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays;
        cells.FaultIf(!right, "correctionDays", $"应是 1 至 {MostDays} 的工作日数", $"1 to {MostDays} working days");
        return right ? days : null;
    }
}
