using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Requests;
using Gongkai.App.Requests.Letters;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Grounds;
using Gongkai.Law.Letters;
using Gongkai.Law.Requests;

namespace Gongkai.App.Demo.Requests;

/// <summary>Makes the cases of one organ, each with the events that a real one would have.</summary>
internal sealed class DemoCases(DemoOrgan organ, Organ of, IReadOnlyDictionary<string, Person> people, LawBook law, DemoDice dice, DateOnly today)
{
    private static readonly RequestChannel[] Channels = [RequestChannel.Website, RequestChannel.Website, RequestChannel.Website, RequestChannel.SignedMail, RequestChannel.SignedMail, RequestChannel.InPerson, RequestChannel.OrdinaryMail];

    private readonly List<Open> made = [];
    private readonly DemoApplicants applicants = new(dice);
    private readonly OfficeCalendar calendar = CaseDays.Clock(law).Calendar;

    private Person Handler => people[$"{organ.Code}-requests"];

    private Person Reviewer => people[$"{organ.Code}-first"];

    private Person Head => people[$"{organ.Code}-head"];

    /// <summary>A case on its way: what is known before it has its number.</summary>
    internal sealed class Open(ApplicantKind kind, DateOnly received, RequestChannel channel, string topic)
    {
        public ApplicantKind Kind => kind;

        public DateOnly Received => received;

        public int Year => received.Year;

        public RequestChannel Channel => channel;

        public string Topic => topic;

        public string? Row { get; set; }

        public DateOnly? Decided { get; set; }

        public DemoState State { get; set; } = DemoState.Handling;
    }

    /// <summary>How far a case of today has come.</summary>
    internal enum DemoState
    {
        Unconfirmed,
        Registered,
        Handling,
        Supplementing,
        Consulting,
        InReview,
        ForSignature,
        Signed,
    }

    public Open Receive(ApplicantKind kind, int year, bool late) =>
        Note(new(kind, Working(late ? new DateOnly(year, 12, dice.Between(8, 28)) : new DateOnly(year, dice.Between(1, 11), dice.Between(1, 25))), dice.Of(Channels), dice.Of(organ.Topics)));

    /// <summary>Decided in a year with a result of a row.</summary>
    public void Conclude(Open open, int year, string row, bool early)
    {
        var from = open.Year < year ? new DateOnly(year, 1, 1) : open.Received;
        var day = calendar.After(from, early ? dice.Between(2, 8) : dice.Between(5, 17));
        (open.Row, open.Decided) = (row, day.Year > year ? new DateOnly(year, 12, 31) : day);
    }

    /// <summary>What came in this year: some done, and every state that a desk knows.</summary>
    public void ThisYear(int count)
    {
        var begin = new DateOnly(today.Year, 1, 6);
        for (var i = 0; i < count; i++)
        {
            var back = dice.Between(0, 70);
            var received = Working(today.AddDays(-back));
            if (received < begin)
            {
                continue;
            }

            var open = Note(new(dice.Of(ApplicantKind.Person, ApplicantKind.Person, ApplicantKind.Person, ApplicantKind.Company, ApplicantKind.LegalService), received, dice.Of(Channels), dice.Of(organ.Topics)));
            if (back > 27)
            {
                (open.Row, open.Decided) = (dice.Of("granted", "granted", "partlyGranted", "unavailable.notHeld"), calendar.After(received, dice.Between(4, 18)));
            }
            else
            {
                open.State = back < 2 ? DemoState.Registered : (DemoState)dice.Between(1, 7);
            }
        }

        if (organ.Received >= 9)
        {
            Note(new(ApplicantKind.Person, Working(today.AddDays(-34)), RequestChannel.InPerson, dice.Of(organ.Topics)));   // one that is late
            Note(new(ApplicantKind.Person, Working(today.AddDays(-1)), RequestChannel.Fax, dice.Of(organ.Topics))).State = DemoState.Unconfirmed;
        }
    }

    /// <summary>The cases with their numbers, in the order they came.</summary>
    public IEnumerable<RequestCase> Finish()
    {
        var replies = Series().SelectMany(series => series.Select((open, i) => (open, i))).ToDictionary(one => one.open, one => NumberPattern.Usual.Of(LetterNumbers.SignOf(of), LetterOf(one.open), Signed(one.open)!.Value.Year, one.i + 1));
        foreach (var year in made.GroupBy(open => open.Year))
        {
            var serial = 0;
            foreach (var open in year.OrderBy(open => open.Received))
            {
                yield return Case(open, ++serial, replies.GetValueOrDefault(open));
            }
        }
    }

    public IEnumerable<Counter> Counters() =>
        made.GroupBy(open => open.Year).Select(year => new Counter { Key = Opening.CounterOf(of.Id, year.Key), Value = year.Count() })
            .Concat(Series().Select(series => new Counter { Key = series.Key, Value = series.Count() }));

    // Replies in the order they were signed, each series of numbers by itself.
    private IEnumerable<IGrouping<string, Open>> Series() => made.Where(open => Signed(open) is not null).OrderBy(Signed)
        .GroupBy(open => LetterNumbers.CounterOf(of.Id, NumberPattern.Usual, LetterOf(open), Signed(open)!.Value.Year));

    private LetterTemplate LetterOf(Open open) => law.Letters.Find((open.Row is null ? law.Outcomes.Find("granted.provided")! : law.Outcomes.Outcomes.First(one => one.Row == open.Row)).Letter)!;

    // What is signed has its number, whether or not it has gone out.
    private DateOnly? Signed(Open open) => open.Decided ?? (open.State == DemoState.Signed ? Earlier(open.Received, today) : null);

    private Open Note(Open open)
    {
        made.Add(open);
        return open;
    }

    private DateOnly Working(DateOnly day) => calendar[day].Works ? day : calendar.After(day, 1);

    private RequestCase Case(Open open, int serial, string? reply)
    {
        var (received, texts) = (open.Received, new DemoRequestTexts(organ, open, dice));
        var confirmed = open.State == DemoState.Unconfirmed ? (DateOnly?)null : received;
        var request = new RequestCase
        {
            OrganId = of.Id, Year = open.Year, Serial = serial, Channel = open.Channel, Kind = open.Kind, Description = texts.Description, Form = dice.Of(ProvisionForm.Electronic, ProvisionForm.Paper),
            Way = dice.Of(ProvisionWay.Online, ProvisionWay.Post, ProvisionWay.Email), SubmittedOn = received, ArrivedOn = received, ConfirmedOn = confirmed, ReceivedOn = confirmed,
            RegisteredAt = Instant(received, 9), Handler = Handler.Name, HandlerId = Handler.Id,
        };
        request.Applicant = applicants.Make(request.Id, open.Kind);
        if (open.State == DemoState.Unconfirmed)
        {
            (request.Handler, request.HandlerId, request.State) = (null, null, RequestState.Arrived);
            return request;
        }

        Add(request, RequestEventKind.Received, received, Handler);
        if (open.Decided is { } decided)
        {
            Decide(request, open, decided, reply!, texts);
        }
        else
        {
            Half(request, open, reply, texts);
        }

        Recording.Fold(request, law, today);
        return request;
    }

    private void Decide(RequestCase request, Open open, DateOnly decided, string reply, DemoRequestTexts texts)
    {
        var outcome = law.Outcomes.Outcomes.First(one => one.Row == open.Row);
        Add(request, RequestEventKind.Assigned, Earlier(request.ReceivedOn!.Value, decided), Handler, new(Handler.Name));
        Before(request, outcome, decided);
        Propose(request, outcome, Earlier(request.Events[^1].On, decided), texts);
        Add(request, RequestEventKind.Reviewed, decided, Reviewer);
        Add(request, RequestEventKind.Decided, decided, Head);
        Add(request, DeliverReply.Ends(outcome) ? RequestEventKind.Ended : RequestEventKind.Delivered, decided, Handler, new(DeliveryWay.Post.Name().Zh));
        (request.ReviewedBy, request.SignedBy, request.DecidedOn, request.ReplyNumber) = (Reviewer.Id, Head.Id, decided, reply);
        (request.CountedRow, request.CountedOn, request.State, request.SignedHash) = (outcome.Row, decided, RequestState.Closed, SignedText.HashOf(request));
        (request.Delivery, request.DispatchedOn, request.DeliveredOn, request.DeliveryProof) = (DeliveryWay.Post, decided, decided, $"XA{dice.Between(10000000, 99999999)}00");
    }

    // What an outcome cannot do without: a supplement that was asked for, a third party that was heard.
    private void Before(RequestCase request, OutcomeKind outcome, DateOnly decided)
    {
        var from = request.ReceivedOn!.Value;
        if (outcome.Demands.Contains(Demand.Lapsed) || outcome.Demands.Contains(Demand.Supplemented))
        {
            var asked = Earlier(from, decided);
            Add(request, RequestEventKind.SupplementAsked, asked, Handler, new("请写明所需信息的名称、文号或者便于查询的其他特征。", Until: asked.AddDays(1) < decided ? decided.AddDays(-1) : decided));
        }

        if (outcome.Demands.Contains(Demand.Consultation))
        {
            Add(request, RequestEventKind.ThirdPartyAsked, Earlier(from, decided), Handler, new("是否同意公开", "青禾建筑工程有限公司"));
            Add(request, RequestEventKind.Answered, Earlier(request.Events[^1].On, decided), Handler, new("不同意公开，涉及商业秘密；理由成立。", "青禾建筑工程有限公司", AnswersId: request.Events[^1].Id));
        }
    }

    private void Half(RequestCase request, Open open, string? reply, DemoRequestTexts texts)
    {
        var next = Earlier(open.Received, today);
        request.State = open.State switch { DemoState.Registered => RequestState.Registered, DemoState.Supplementing => RequestState.Supplementing, DemoState.InReview => RequestState.InReview, DemoState.ForSignature => RequestState.ForSignature, DemoState.Signed => RequestState.Signed, _ => RequestState.Handling };
        if (open.State == DemoState.Registered)
        {
            (request.Handler, request.HandlerId) = (null, null);
            return;
        }

        Add(request, RequestEventKind.Assigned, next, Handler, new(Handler.Name));
        if (open.State == DemoState.Supplementing)
        {
            Add(request, RequestEventKind.SupplementAsked, next, Handler, new("请写明所需信息的年度和项目名称。", Until: calendar.After(next, 15)));
        }
        else if (open.State == DemoState.Consulting)
        {
            Add(request, RequestEventKind.ThirdPartyAsked, next, Handler, new("是否同意公开所附材料", "岭上行文化旅游有限公司"));
            Add(request, RequestEventKind.Served, next, Handler, new(Party: "岭上行文化旅游有限公司", AnswersId: request.Events[^1].Id));
        }
        else if (open.State is DemoState.InReview or DemoState.ForSignature or DemoState.Signed)
        {
            Propose(request, law.Outcomes.Find("granted.provided")!, next, texts);
            Sign(request, open, reply, next);
        }
    }

    private void Sign(RequestCase request, Open open, string? reply, DateOnly day)
    {
        if (open.State is DemoState.ForSignature or DemoState.Signed)
        {
            Add(request, RequestEventKind.Reviewed, day, Reviewer);
            request.ReviewedBy = Reviewer.Id;
        }

        if (open.State == DemoState.Signed)
        {
            Add(request, RequestEventKind.Decided, day, Head);
            (request.SignedBy, request.DecidedOn, request.ReplyNumber, request.CountedRow, request.CountedOn) = (Head.Id, day, reply, "granted", day);
            request.SignedHash = SignedText.HashOf(request);
        }
    }

    private void Propose(RequestCase request, OutcomeKind outcome, DateOnly day, DemoRequestTexts texts)
    {
        (request.OutcomeCode, request.Draft, request.Reply, request.DraftedBy) = (outcome.Code, Drafts.Write(texts.Draft(outcome)), texts.Reply(outcome, of.Name, request.Applicant!.Name), Handler.Id);
        Add(request, RequestEventKind.Drafted, day, Handler, new(outcome.Name.Zh));
    }

    private DateOnly Earlier(DateOnly from, DateOnly to) => to <= from.AddDays(1) ? from : calendar.After(from, 1) is var next && next < to ? next : from;

    private static void Add(RequestCase request, RequestEventKind kind, DateOnly on, Person who, Recording.Detail? detail = null) => request.Events.Add(new RequestEvent
    {
        RequestId = request.Id, Kind = kind, On = on, Order = request.Events.Count + 1, EnteredAt = Instant(on, 10), Who = who.Name, WhoId = who.Id,
        Note = detail?.Note, Party = detail?.Party, Until = detail?.Until, Days = detail?.Days, AnswersId = detail?.AnswersId,
    });

    private static DateTime Instant(DateOnly day, int hour) => BeijingTime.Midnight(day).AddHours(hour);
}
