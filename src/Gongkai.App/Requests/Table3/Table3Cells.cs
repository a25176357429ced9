using System.Linq.Expressions;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests.Table3;

/// <summary>
/// Every cell of the report's requests table as a question to the cases. What is counted was settled when the reply was first signed: a reply that was corrected later stays where it was counted.
/// A request passed on before it was handled is counted by the organ that received it.
/// </summary>
public static class Table3Cells
{
    public const string Table = "requests";
    public const string Received = "received";
    public const string CarriedIn = "carriedIn";
    public const string Concluded = "concluded";
    public const string CarriedOut = "carriedOut";
    public const string Total = "total";

    /// <summary>The cases of an organ that a row counts in a year.</summary>
    public static Expression<Func<RequestCase, bool>> Row(string row, Guid organ, int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return row switch
        {
            Received => r => r.OrganId == organ && r.State != RequestState.PassedOn && r.ReceivedOn >= first && r.ReceivedOn <= last,
            CarriedIn => r => r.OrganId == organ && r.State != RequestState.PassedOn && r.ReceivedOn < first && (r.CountedOn == null || r.CountedOn >= first),
            CarriedOut => r => r.OrganId == organ && r.State != RequestState.PassedOn && r.ReceivedOn <= last && (r.CountedOn == null || r.CountedOn > last),
            Concluded => r => r.OrganId == organ && r.CountedOn >= first && r.CountedOn <= last,
            _ => r => r.OrganId == organ && r.CountedRow == row && r.CountedOn >= first && r.CountedOn <= last,
        };
    }

    /// <summary>How the row is counted, in a sentence.</summary>
    public static string Rule(string row, IEnumerable<string> outcomes) => row switch
    {
        Received => "收到申请之日（条例第三十一条）在本年度内的申请；办理前已转送其他机关的，由接收机关统计",
        CarriedIn => "上年12月31日前收到、到当日还没有签发答复的申请，应等于上年结转数",
        CarriedOut => "本年12月31日前收到、到当日还没有签发答复的申请，包括等待补正、缴费和征求意见的",
        Concluded => "本年度内签发答复或者办理终结的申请；重新答复的不再计一次",
        _ => $"本年度内签发、结果为“{string.Join("”“", outcomes)}”的申请；一件申请只计一个结果",
    };
}
