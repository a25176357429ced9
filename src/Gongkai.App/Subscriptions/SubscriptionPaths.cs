namespace Gongkai.App.Subscriptions;

/// <summary>The addresses that stand in mails: they must go on working as long as somebody keeps an old mail.</summary>
public static class SubscriptionPaths
{
    public const string ConfirmPage = "/subscribe/confirm";
    public const string LeavePage = "/subscribe/leave";

    public static string Confirm(string code) => $"{ConfirmPage}?code={code}";

    public static string Leave(string code) => $"{LeavePage}?code={code}";
}
