namespace Gongkai.Web;

/// <content>What the public writes, surveys, villages and the hotline.</content>
public static partial class Links
{
    public const string Feedback = "/feedback";
    public const string WriteFeedback = "/feedback/write";
    public const string FeedbackQuery = "/feedback/query";
    public const string Surveys = "/surveys";
    public const string Villages = "/villages";

    public const string DeskFeedback = "/desk/feedback";
    public const string DeskSurveys = "/desk/surveys";
    public const string NewSurvey = "/desk/surveys/new";
    public const string DeskVillages = "/desk/villages";
    public const string DeskHotline = "/desk/hotline";

    /// <summary>The form, filled with what it is about.</summary>
    public static string WriteTo(string? organ = null, string? kind = null, string? address = null, string? village = null, Guid? item = null) =>
        WriteFeedback + Query(("organ", organ), ("kind", kind), ("address", address), ("village", village), ("item", item?.ToString()));

    public static string FeedbackOf(string? organ, int number) => Feedback + Query(("organ", organ), ("number", number > 1 ? Text(number) : null));

    /// <summary>One published answer, on the page of the list that it stands on.</summary>
    public static string AnswerOf(string? organ, int number, Guid id) => $"{FeedbackOf(organ, number)}#a-{id:N}";

    public static string Survey(Guid id) => $"{Surveys}/{id}";

    public static string DeskSurvey(Guid id) => $"{DeskSurveys}/{id}";

    public static string VillagesOf(string township) => Villages + Query(("township", township));

    public static string Village(string township, string code) => $"{Villages}/{township}/{code}";

    public static string DeskVillage(string township, string code) => $"{DeskVillages}/{township}/{code}";

    public static string DeskMessage(Guid id) => $"{DeskFeedback}/{id}";

    /// <summary>What the public said about a draft, and what became of it.</summary>
    public static string Comments(string organ, long number, int page = 1) => $"{PublicItem(organ, number)}/comments" + Query(("at", page > 1 ? Text(page) : null));

    private static string Query(params ReadOnlySpan<(string Name, string? Value)> parts)
    {
        var query = "";
        foreach (var (name, value) in parts)
        {
            query += string.IsNullOrEmpty(value) ? "" : $"{(query.Length == 0 ? '?' : '&')}{name}={Uri.EscapeDataString(value)}";
        }

        return query;
    }
}
