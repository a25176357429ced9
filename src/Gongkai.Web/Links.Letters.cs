using System.Globalization;
using Gongkai.Law.Remedies;

namespace Gongkai.Web;

/// <content>Letters of requests, and the register of remedies.</content>
public static partial class Links
{
    public const string LetterHabits = "/desk/requests/letters";
    public const string Remedies = "/desk/requests/remedies";

    public static string RequestLetters(Guid id, string? letter = null) => $"{DeskRequests}/{id}/letters" + Query(("letter", letter));

    public static string RequestLetterFile(Guid letter, bool pdf = false) => $"{DeskRequests}/letters/{letter}{(pdf ? "?pdf=true" : "")}";

    public static string RequestClockFile(Guid id) => $"{DeskRequests}/{id}/clock/docx";

    /// <summary>The cases behind a cell of the remedies table.</summary>
    public static string RemediesBehind(string organ, int year, RemedyKind kind, RemedyColumn column) => RemediesOf(organ, year) + $"&cell={kind}/{column}";

    public static string RemediesOf(string organ, int year) => Remedies + Query(("organ", organ), ("year", year.ToString(CultureInfo.InvariantCulture)));
}
