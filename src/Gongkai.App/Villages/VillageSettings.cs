namespace Gongkai.App.Villages;

/// <summary>By when villages publish. The law says how often; the day is each place's own rule. Section <c>Office:Villages</c>.</summary>
public sealed class VillageSettings
{
    /// <summary>Calendar days after the end of a month or quarter.</summary>
    public int DaysAfterPeriod { get; set; } = 15;
}
