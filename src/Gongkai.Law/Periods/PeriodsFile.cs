using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.Law.Periods;

/// <summary>The file <c>law/periods.json</c>: what must be done by when.</summary>
/// <param name="Source">The act that sets the periods.</param>
/// <param name="AnnualReport">When annual reports are published.</param>
/// <param name="Initiative">Within which time information is disclosed on the organ's own initiative.</param>
public sealed record PeriodsFile(string Source, IReadOnlyList<PublicationDue> AnnualReport, IReadOnlyList<DisclosurePeriod> Initiative)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="JsonException">The text is not a file of periods; the message names the line.</exception>
    public static PeriodsFile Parse(string json)
    {
        var file = JsonSerializer.Deserialize<PeriodsFile>(json, Options) ?? throw new JsonException("The file is empty.");

        if (file.Initiative is null || file.Initiative.All(period => period.Code != DisclosurePeriod.General) || file.Initiative.FirstOrDefault(period => period.Days is < 1 or > 365) is not null)
        {
            throw new JsonException("The initiative periods lack the general one, or one of them is not between 1 and 365 days.");
        }

        return file.AnnualReport.FirstOrDefault(due => due.Month is null != due.Day is null || !IsDay(due)) is { } wrong
            ? throw new JsonException($"{wrong.Code} is due on a day that does not exist.")
            : file;
    }

    private static bool IsDay(PublicationDue due) => due.Month is null || (due.Month is >= 1 and <= 12 and var month && due.Day >= 1 && due.Day <= DateTime.DaysInMonth(2023, month));
}
