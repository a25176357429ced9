using Gongkai.App.Organs;
using Gongkai.App.Remedies;
using Gongkai.App.Requests;
using Gongkai.Law.Calendar;
using Gongkai.Law.Forms;
using Gongkai.Law.Remedies;

namespace Gongkai.App.Demo.Requests;

/// <summary>The reconsiderations and suits behind the invented reports: every figure of their last table can be counted here. What was open at the end of a year is decided in the next.</summary>
internal sealed class DemoRemedies
{
    private static readonly Dictionary<RemedyKind, string> Rows = new() { [RemedyKind.Reconsideration] = "reconsideration", [RemedyKind.DirectSuit] = "directSuit", [RemedyKind.SuitAfterReconsideration] = "suitAfterReconsideration" };

    private static readonly Dictionary<RemedyColumn, string> Columns = new() { [RemedyColumn.Upheld] = "upheld", [RemedyColumn.Corrected] = "corrected", [RemedyColumn.OtherResult] = "otherResult", [RemedyColumn.Pending] = "pending" };

    // None of them orders a new reply: the requests they are about stay as they were answered.
    private static readonly Dictionary<(bool Suit, RemedyColumn Column), string> Results = new()
    {
        [(false, RemedyColumn.Upheld)] = "reconsideration.upheld", [(false, RemedyColumn.Corrected)] = "reconsideration.illegal", [(false, RemedyColumn.OtherResult)] = "reconsideration.ended",
        [(true, RemedyColumn.Upheld)] = "suit.claimRejected", [(true, RemedyColumn.Corrected)] = "suit.illegal", [(true, RemedyColumn.OtherResult)] = "suit.withdrawn",
    };

    private readonly List<RemedyCase> all = [];
    private readonly Dictionary<string, int> numbers = [];

    /// <summary>In an order in which each comes after the one it follows.</summary>
    public IReadOnlyList<RemedyCase> All => [.. all.OrderBy(one => one.AfterId is not null)];

    public void Add(Organ of, string head, IReadOnlyList<RequestCase> requests, IReadOnlyDictionary<int, Dictionary<CellRef, decimal>> figures, DateOnly today)
    {
        var dice = new DemoDice($"{of.Code}/remedies");
        var open = new List<RemedyCase>();
        foreach (var (year, cells) in figures.OrderBy(one => one.Key))
        {
            foreach (var kind in Enum.GetValues<RemedyKind>())
            {
                var ends = Enum.GetValues<RemedyColumn>().SelectMany(column => Enumerable.Repeat(column, (int)cells.GetValueOrDefault(new("remedies", Rows[kind], Columns[column])))).ToList();
                foreach (var end in ends)
                {
                    var waiting = end == RemedyColumn.Pending ? null : open.Find(one => one.Kind == kind);
                    var remedy = waiting ?? Receive(of, head, kind, year, requests, dice);
                    open.Remove(remedy);
                    if (end == RemedyColumn.Pending)
                    {
                        open.Add(remedy);
                    }
                    else
                    {
                        Decide(remedy, year, Results[(kind != RemedyKind.Reconsideration, end)], waiting is not null, dice);
                    }
                }
            }
        }

        // The last year's open ones have come to their end meanwhile, all but those that came late in it.
        foreach (var one in open.Where(one => one.ReceivedOn.AddDays(120) < today && today.Year > one.ReceivedOn.Year))
        {
            Decide(one, one.ReceivedOn.Year + 1, Results[(one.Kind != RemedyKind.Reconsideration, RemedyColumn.Upheld)], early: true, dice);
        }
    }

    private RemedyCase Receive(Organ of, string head, RemedyKind kind, int year, IReadOnlyList<RequestCase> requests, DemoDice dice)
    {
        var on = new DateOnly(year, dice.Between(2, 11), dice.Between(1, 28));
        var before = kind == RemedyKind.SuitAfterReconsideration ? all.Find(one => one.OrganId == of.Id && one.Kind == RemedyKind.Reconsideration && one.DecidedOn < on && !all.Exists(later => later.AfterId == one.Id)) : null;
        var about = before?.RequestId ?? requests.Where(one => one.DecidedOn < on && one.DecidedOn > on.AddDays(-60) && one.OutcomeCode != "granted.provided").OrderBy(_ => dice.Below(1000)).FirstOrDefault()?.Id;
        var remedy = new RemedyCase
        {
            OrganId = of.Id, RequestId = about, Kind = kind, Role = RemedyRole.MadeTheAct, CaseNumber = Number(of, kind, year), Before = Before(of, kind), ReceivedOn = on, AfterId = before?.Id,
            EnteredAt = BeijingTime.Midnight(on).AddHours(10), Who = head, Note = "申请人认为答复不符合条例规定。",
        };
        all.Add(remedy);
        return remedy;
    }

    private static void Decide(RemedyCase remedy, int year, string result, bool early, DemoDice dice)
    {
        var from = early ? new DateOnly(year, 1, 5) : remedy.ReceivedOn;
        var day = from.AddDays(dice.Between(20, 55));
        (remedy.DecidedOn, remedy.ResultCode) = (day.Year > year ? new DateOnly(year, 12, 30) : day, result);
    }

    private static string Before(Organ of, RemedyKind kind) => (kind, of.ParentId) switch
    {
        (RemedyKind.Reconsideration, null) => "云州市人民政府",
        (RemedyKind.Reconsideration, _) => "云岭县人民政府",
        (_, null) => "云州市中级人民法院",
        _ => "云岭县人民法院",
    };

    private string Number(Organ of, RemedyKind kind, int year)
    {
        var series = kind == RemedyKind.Reconsideration ? of.ParentId is null ? $"云州政复〔{year}〕" : $"云政复〔{year}〕" : $"（{year}）云0000行初";
        numbers[series] = numbers.GetValueOrDefault(series) + 1;
        return $"{series}{numbers[series]}号";
    }
}
