namespace Gongkai.App.Subscriptions;

/// <summary>How often mails go out, and how many subscriptions an address may have. Section <c>Office:Subscriptions</c>.</summary>
public sealed class SubscriptionSettings
{
    /// <summary>The least time between two mails of one subscription.</summary>
    public int HoursBetween { get; set; } = 24;

    /// <summary>Subscriptions of one address.</summary>
    public int MostPerAddress { get; set; } = 20;

    /// <summary>Mails asking one address for confirmation within a day: more would be somebody else's mischief.</summary>
    public int MostAsksADay { get; set; } = 5;

    /// <summary>Days within which to confirm.</summary>
    public int DaysToConfirm { get; set; } = 3;
}
