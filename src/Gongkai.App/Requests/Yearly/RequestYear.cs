using Gongkai.App.AnnualReports.Published;

namespace Gongkai.App.Requests.Yearly;

/// <summary>A year of requests at an organ, in numbers that tell about nobody.</summary>
/// <param name="Received">收到申请之日 in the year.</param>
/// <param name="CarriedIn">Open when the year began.</param>
/// <param name="Concluded">Signed or ended in the year; a case counts once.</param>
/// <param name="CarriedOut">Open when the year ended, or today.</param>
/// <param name="Late">Replies that came after their last day.</param>
/// <param name="Ratings">Replies of the year that were rated.</param>
/// <param name="Satisfied">Of these, with 4 or 5.</param>
/// <param name="Complaints">Complaints to the authority in the year.</param>
/// <param name="Upheld">Of these, upheld in whole or in part.</param>
public sealed record RequestYear(
    OrganName Organ, int Year, int Received, int CarriedIn, int Concluded, IReadOnlyDictionary<string, int> Results, int CarriedOut, int Late, int Ratings, int Satisfied, int Complaints, int Upheld)
{
    /// <summary>How many ended so: a group of rows of the form.</summary>
    public int Of(string group) => Results.GetValueOrDefault(group);
}

/// <summary>A group of results, as the form heads it.</summary>
public sealed record ResultGroup(string Code, string Label);
