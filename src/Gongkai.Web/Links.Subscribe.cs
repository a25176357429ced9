using Gongkai.App.Search;
using Gongkai.App.Subscriptions;

namespace Gongkai.Web;

/// <content>E-mail subscription.</content>
public static partial class Links
{
    public const string Subscribe = "/subscribe";
    public const string SubscribeAsked = "/subscribe/asked";
    public const string SubscribeConfirm = SubscriptionPaths.ConfirmPage;
    public const string SubscribeLeave = SubscriptionPaths.LeavePage;

    /// <summary>The form, filled with what somebody is looking at.</summary>
    public static string SubscribeTo(PublicFilter filter, string? words = null) => Subscribe + Query(
        ("organ", filter.Organ), ("kind", filter.Kinds.Count == 1 ? filter.Kinds[0].ToString() : null), ("matter", filter.Matter), ("words", words));
}
