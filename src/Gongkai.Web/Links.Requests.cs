using System.Globalization;

namespace Gongkai.Web;

/// <content>依申请公开: the public's entrance and the desk's cases.</content>
public static partial class Links
{
    public const string Requests = "/requests";
    public const string RequestQuery = "/requests/query";
    public const string RequestReceipt = "/requests/receipt";

    public const string DeskRequests = "/desk/requests";
    public const string RegisterRequest = "/desk/requests/new";
    public const string RequestTable = "/desk/requests/table3";

    /// <summary>Whether the public sends papers there.</summary>
    public static bool TakesPapers(PathString path) => path == RequestQuery || (path.Value is { } text && text.StartsWith("/o/", StringComparison.Ordinal) && text.EndsWith("/requests/new", StringComparison.Ordinal));

    /// <summary>The entrance of an organ.</summary>
    public static string OrganRequests(string code) => $"/o/{code}/requests";

    /// <summary>An organ's form, filled with what was looked for.</summary>
    public static string RequestForm(string code, string? description = null) => $"/o/{code}/requests/new" + Query(("about", description));

    public static string DeskRequest(Guid id) => $"{DeskRequests}/{id}";

    public static string RequestClock(Guid id) => $"{DeskRequests}/{id}/clock";

    public static string RequestStep(Guid id, string step) => $"{DeskRequests}/{id}/do/{step}";

    /// <summary>Outcome, basis, facts, reasons and the text of the reply.</summary>
    public static string RequestReply(Guid id) => $"{DeskRequests}/{id}/reply";

    /// <summary>发出前检查 of the files that go out with the reply.</summary>
    public static string RequestRelease(Guid id) => $"{DeskRequests}/{id}/release";

    public static string RequestJourney(Guid id, string? question = null) => $"{DeskRequests}/{id}/journey" + (question is null ? "" : $"/{question}");

    public static string DeskRequestFile(Guid id, Guid file) => $"{DeskRequests}/{id}/files/{file}";

    public static string RequestsOf(string? tab, string? organ, string? words, int number = 1) =>
        DeskRequests + Query(("Tab", tab), ("Organ", organ), ("Words", words), ("Number", number > 1 ? Text(number) : null));

    public static string RequestTableOf(string organ, int year) => RequestTable + Query(("organ", organ), ("year", Text(year)));

    public static string RequestsBehind(string cell, string organ, int year) => $"{RequestTable}/cell" + Query(("cell", cell), ("organ", organ), ("year", year.ToString(CultureInfo.InvariantCulture)));
}
