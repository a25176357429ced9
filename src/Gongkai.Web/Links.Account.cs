using System.Globalization;

namespace Gongkai.Web;

/// <content>What everybody may know about requests: the public log, the yearly statistics; and the desk's side of it, with the complaints.</content>
public static partial class Links
{
    public const string RequestLog = "/requests/log";
    public const string RequestStatistics = "/requests/statistics";

    public const string ApiRequests = "/api/v1/requests/statistics";

    public const string DeskLog = "/desk/requests/log";
    public const string DeskComplaints = "/desk/requests/complaints";
    /// <summary>The registration desk, filled from a transfer of the hotline.</summary>
    public static string RegisterTransfer(Guid transfer) => $"{RegisterRequest}?Transfer={transfer}";

    /// <summary>送达回证, to be printed.</summary>
    public static string DeliveryRecord(Guid request) => $"{DeskRequests}/{request}/delivery-record";

    public const string DeskRatings = "/desk/requests/ratings";

    /// <summary>各环节用时: medians by organ.</summary>
    public const string RequestStages = "/desk/requests/stages";

    public static string RequestStagesOf(int year) => RequestStages + Query(("year", Text(year)));

    /// <summary>The cases behind it, as CSV.</summary>
    public static string RequestStagesFile(int year) => $"{RequestStages}/file" + Query(("year", Text(year)));

    public static string RequestLogOf(string? organ, int? year, string? outcome, int number = 1) =>
        RequestLog + Query(("organ", organ), ("year", year?.ToString(CultureInfo.InvariantCulture)), ("outcome", outcome), ("number", number > 1 ? Text(number) : null));

    public static string OrganLog(string code) => $"/o/{code}/requests/log";

    public static string OrganLogOf(string code, int? year, string? outcome, int number = 1) =>
        OrganLog(code) + Query(("year", year?.ToString(CultureInfo.InvariantCulture)), ("outcome", outcome), ("number", number > 1 ? Text(number) : null));

    public static string LogEntry(string code, long number) => string.Create(CultureInfo.InvariantCulture, $"{OrganLog(code)}/{number}");

    public static string RequestStatisticsOf(int year) => RequestStatistics + Query(("year", Text(year)));

    public static string DeskLogOf(string? organ, string? tab, int number = 1) => DeskLog + Query(("organ", organ), ("tab", tab), ("number", number > 1 ? Text(number) : null));

    public static string DeskLogEntry(Guid request) => $"{DeskRequests}/{request}/log";

    public static string DeskComplaintsOf(string? organ, bool done, int number = 1) => DeskComplaints + Query(("organ", organ), ("done", done ? "true" : null), ("number", number > 1 ? Text(number) : null));

    public static string DeskRatingsOf(string? organ, int year) => DeskRatings + Query(("organ", organ), ("year", Text(year)));
}
