using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Publishing;
using Gongkai.Law.Registers;

namespace Gongkai.App.Publishing;

/// <summary>The clock of a published penalty decision that was changed, revoked or found unlawful or void: until then it is withdrawn, with the reason. (行政处罚法, art. 48)</summary>
/// <param name="OverturnedOn">The day it runs from.</param>
/// <param name="By">The last day; null when the calendar of that year is not loaded.</param>
/// <param name="IsLate">Whether that day is past.</param>
/// <param name="Basis">Where the limit stands.</param>
public sealed record WithdrawalDue(DateOnly OverturnedOn, DateOnly? By, bool IsLate, string Basis)
{
    /// <summary>Null for what was not overturned, or is not before the public any more.</summary>
    internal static WithdrawalDue? Of(Item item, bool isPublic, LawBook law, DateOnly today)
    {
        if (!isPublic || item.OverturnedOn is not { } on || law.Registers["penalty"].Withdrawal is not { } limit)
        {
            return null;
        }

        var by = DecisionLimits.LastDay(limit, on, law.Calendar);
        return new(on, by, by < today, limit.Basis);
    }

    /// <summary>In the words of a list.</summary>
    public string Words => By is not { } by ? "应当及时撤回" : IsLate ? $"应在 {by:yyyy-MM-dd} 前撤回，已超期" : $"应在 {by:yyyy-MM-dd} 前撤回";
}
