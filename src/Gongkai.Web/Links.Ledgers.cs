namespace Gongkai.Web;

/// <content>Old ledgers of requests, recounts, reminders, and what is done with many cases at once.</content>
public static partial class Links
{
    public const string LedgerImports = "/desk/requests/import";
    public const string MovedDeadlines = "/desk/requests/moved";
    public const string ReminderHabits = "/desk/requests/reminders";
    public const string RequestsAtOnce = "/desk/requests/at-once";

    public static string LedgerImport(Guid id) => $"{LedgerImports}/{id}";
}
