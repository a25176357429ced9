using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Clock;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>Which cases a work list shows.</summary>
public enum RequestTab
{
    /// <summary>在办.</summary>
    Open,

    /// <summary>今日到期.</summary>
    Today,

    /// <summary>本周到期: to the coming Sunday.</summary>
    Week,

    /// <summary>逾期.</summary>
    Overdue,

    /// <summary>等待他人: the applicant, a third party, another organ.</summary>
    Waiting,

    /// <summary>待审核、待签发.</summary>
    ForSignature,

    /// <summary>我的.</summary>
    Mine,

    /// <summary>已办结.</summary>
    Closed,
}

/// <summary>The work lists of requests: what is due first stands on top.</summary>
public sealed class ListRequests(OfficeDb db, LawBook law, TimeProvider clock)
{
    private const int PerPage = 50;

    /// <summary>Waiting for somebody outside the office.</summary>
    internal static readonly ClockState[] Outside = [ClockState.AwaitingSupplement, ClockState.Consulting, ClockState.AwaitingPayment];

    /// <summary>Nothing more is to be done.</summary>
    internal static readonly RequestState[] Over = [RequestState.Closed, RequestState.Archived, RequestState.PassedOn];

    /// <param name="Words">A number such as 2026-0017, or a whole name, telephone or proof number of an applicant.</param>
    public sealed record Query(RequestTab Tab = RequestTab.Open, string? Organ = null, string? Words = null, int Page = 1);

    /// <summary>A line of the list; the applicant's name masked.</summary>
    public sealed record Line(
        Guid Id, string Number, string Organ, string Applicant, string Kind, string About, string Channel, DateOnly ArrivedOn, string State, DateOnly? DueOn, string Days, bool Late, bool Soon, string? WaitsFor, string? Handler, string? Outcome)
    {
        /// <summary>The working days of its stages; empty where the list does not ask for them.</summary>
        public IReadOnlyList<StageSpan> Stages { get; init; } = [];
    }

    public sealed record Answer(IReadOnlyList<Line> Lines, int Total, int Page, int Pages, IReadOnlyDictionary<RequestTab, int> Counts, IReadOnlyList<Organ> Organs, bool MayRegister, DateOnly Today);

    public async Task<Answer> Run(Query query, Actor actor, CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var organs = await RequestAccess.Readable(db, actor, stop);
        var ids = organs.Where(organ => query.Organ is null || organ.Code == query.Organ).Select(organ => organ.Id).ToList();
        var all = db.Requests.AsNoTracking().Where(r => ids.Contains(r.OrganId));
        var counts = new Dictionary<RequestTab, int>();
        foreach (var tab in Enum.GetValues<RequestTab>())
        {
            counts[tab] = await In(all, tab, actor, today).CountAsync(stop);
        }

        var found = string.IsNullOrWhiteSpace(query.Words) ? In(all, query.Tab, actor, today) : await Found(all, query.Words.Trim(), stop);
        var total = await found.CountAsync(stop);
        var page = Paging.Of(total, PerPage, query.Page);
        var rows = await Sorted(found, query.Tab).On(page).Include(r => r.Organ).Include(r => r.Applicant).Include(r => r.Events).AsSplitQuery().ToListAsync(stop);
        var days = CaseDays.Clock(law).Calendar;

        return new([.. rows.Select(row => Show(row, today, days) with { Stages = CaseStages.Of(row, today, days) })], total, page.Number, page.Count, counts, organs, organs.Any(organ => RequestAccess.MayHandle(actor, organ)), today);
    }

    internal static Line Show(RequestCase row, DateOnly today, OfficeCalendar days)
    {
        var open = row.DeliveredOn is null && RequestLife.IsOpen(row.State);
        var left = row.DueOn is { } due ? due >= today ? days.Between(today, due) : -days.Between(due, today) : (int?)null;
        return new(
            row.Id, row.Number, row.Organ!.Name, CaseWords.Masked(row), row.Kind.Name(), Short(row.Description), row.Channel.Name().Zh, row.ArrivedOn, row.State.Name().Zh, row.DueOn,
            !open ? row.DeliveredOn is { } done ? $"{done.Zh()}送达" : "" : Left(row, left), open && row.DueOn < today, open && left is >= 0 and <= 3, open ? WaitsFor(row, today) : null, row.Handler,
            row.DecidedOn is null ? null : CaseWords.Outcome(row.OutcomeCode));
    }

    private static string Left(RequestCase row, int? left) => (row.ReceivedOn, left) switch
    {
        (null, _) => "未起算",
        (_, null) => "期限停止计算",
        (_, 0) => "今天到期",
        (_, > 0) => $"还剩 {left} 个工作日{(row.Provisional ? "（暂定）" : "")}",
        _ => $"逾期 {-left} 个工作日",
    };

    private static string? WaitsFor(RequestCase row, DateOnly today) => row.Clock switch
    {
        ClockState.AwaitingSupplement => $"申请人补正{Until(row)}",
        ClockState.SupplementLapsed => "申请人逾期未补正",
        ClockState.AwaitingPayment => $"申请人缴费{Until(row)}",
        ClockState.PaymentLapsed => "申请人逾期未缴费",
        ClockState.Consulting => row.WaitsUntil < today ? "征求意见期限已满" : $"被征求意见方{Until(row)}",
        _ => row.State switch { RequestState.Arrived => "与申请人确认", RequestState.InReview => "审核", RequestState.ForSignature => "签发", RequestState.Signed => "送达", _ => null },
    };

    private static string Until(RequestCase row) => row.WaitsUntil is { } day ? $"（{day.Month}月{day.Day}日前）" : "";

    private static IQueryable<RequestCase> In(IQueryable<RequestCase> all, RequestTab tab, Actor actor, DateOnly today)
    {
        var sunday = today.AddDays((7 - (int)today.DayOfWeek) % 7);
        var open = all.Where(r => !Over.Contains(r.State));
        return tab switch
        {
            RequestTab.Today => open.Where(r => r.DueOn == today && r.DeliveredOn == null),
            RequestTab.Week => open.Where(r => r.DueOn >= today && r.DueOn <= sunday && r.DeliveredOn == null),
            RequestTab.Overdue => open.Where(r => r.DueOn < today && r.DeliveredOn == null),
            RequestTab.Waiting => open.Where(r => Outside.Contains(r.Clock)),
            RequestTab.ForSignature => open.Where(r => r.State == RequestState.InReview || r.State == RequestState.ForSignature),
            RequestTab.Mine => open.Where(r => r.HandlerId == actor.PersonId),
            RequestTab.Closed => all.Where(r => Over.Contains(r.State)),
            _ => open,
        };
    }

    // By number, or by what the database can find of an encrypted field: the whole of it.
    private async Task<IQueryable<RequestCase>> Found(IQueryable<RequestCase> all, string words, CancellationToken stop)
    {
        if (words.Split('-') is [{ Length: 4 } year, var serial] && int.TryParse(year, out var y) && long.TryParse(serial, out var s))
        {
            return all.Where(r => (r.Year == y && r.Serial == s) || r.OldNumber == words);
        }

        var ids = new HashSet<Guid>();
        foreach (var same in new[] { db.WherePersonal((Applicant a) => a.Name, words), db.WherePersonal((Applicant a) => a.ProofNumber, words), db.WherePersonal((Applicant a) => a.Phone, words), db.WherePersonal((Applicant a) => a.Email, words) })
        {
            ids.UnionWith(await same.Select(a => a.RequestId).Take(1000).ToListAsync(stop));
        }

        return all.Where(r => ids.Contains(r.Id) || r.ReplyNumber == words || r.OldNumber == words);
    }

    private static IOrderedQueryable<RequestCase> Sorted(IQueryable<RequestCase> found, RequestTab tab) => tab == RequestTab.Closed
        ? found.OrderByDescending(r => r.DeliveredOn).ThenByDescending(r => r.RegisteredAt).ThenBy(r => r.Id)
        : found.OrderBy(r => r.DueOn == null ? 1 : 0).ThenBy(r => r.DueOn).ThenBy(r => r.RegisteredAt).ThenBy(r => r.Id);

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
