namespace Gongkai.Law.Requests;

/// <summary>The life of a request in the office as a table: from where, by what, to where. Buttons, operations and documents ask the same table.</summary>
public static class RequestLife
{
    /// <summary>Every move there is.</summary>
    public static IReadOnlyList<RequestStep> Steps { get; } =
    [
        new(RequestState.Arrived, RequestMove.Register, RequestState.Registered),
        new(RequestState.Arrived, RequestMove.PassOn, RequestState.PassedOn),
        new(RequestState.Registered, RequestMove.PassOn, RequestState.PassedOn),
        new(RequestState.Registered, RequestMove.Assign, RequestState.Handling),
        new(RequestState.Handling, RequestMove.Assign, RequestState.Handling),
        new(RequestState.Registered, RequestMove.AskToSupplement, RequestState.Supplementing),
        new(RequestState.Handling, RequestMove.AskToSupplement, RequestState.Supplementing),
        new(RequestState.Supplementing, RequestMove.Supplement, RequestState.Handling),
        new(RequestState.Handling, RequestMove.AskFee, RequestState.AwaitingPayment),
        new(RequestState.AwaitingPayment, RequestMove.Pay, RequestState.Handling),
        new(RequestState.Registered, RequestMove.Propose, RequestState.InReview),
        new(RequestState.Handling, RequestMove.Propose, RequestState.InReview),
        new(RequestState.Supplementing, RequestMove.Propose, RequestState.InReview),
        new(RequestState.AwaitingPayment, RequestMove.Propose, RequestState.InReview),
        new(RequestState.InReview, RequestMove.TakeBack, RequestState.Handling),
        new(RequestState.InReview, RequestMove.Return, RequestState.Handling),
        new(RequestState.InReview, RequestMove.Approve, RequestState.ForSignature),
        new(RequestState.ForSignature, RequestMove.Return, RequestState.Handling),
        new(RequestState.ForSignature, RequestMove.Sign, RequestState.Signed),
        new(RequestState.Signed, RequestMove.Deliver, RequestState.Closed),
        new(RequestState.Closed, RequestMove.Archive, RequestState.Archived),
        new(RequestState.Closed, RequestMove.Reopen, RequestState.Handling),
        new(RequestState.Archived, RequestMove.Reopen, RequestState.Handling),
    ];

    /// <summary>Where the move leads; null when it may not be made from here.</summary>
    public static RequestState? After(RequestState from, RequestMove move) => Steps.FirstOrDefault(step => step.From == from && step.Move == move)?.To;

    /// <summary>What can be done here.</summary>
    public static IEnumerable<RequestMove> MovesFrom(RequestState from) => Steps.Where(step => step.From == from).Select(step => step.Move);

    /// <summary>Whether it still waits for a decision: what counts as 结转 at the end of the year.</summary>
    public static bool IsOpen(RequestState state) => state is not (RequestState.Closed or RequestState.Archived or RequestState.PassedOn);

    /// <summary>The state's name.</summary>
    public static Wording Name(this RequestState state) => state switch
    {
        RequestState.Arrived => new("待确认", "to be confirmed"),
        RequestState.Registered => new("已登记", "registered"),
        RequestState.Handling => new("办理中", "being handled"),
        RequestState.Supplementing => new("待补正", "awaiting the supplement"),
        RequestState.AwaitingPayment => new("待缴费", "awaiting payment"),
        RequestState.InReview => new("审核中", "in review"),
        RequestState.ForSignature => new("待签发", "for signature"),
        RequestState.Signed => new("待送达", "signed, to be delivered"),
        RequestState.Closed => new("已办结", "closed"),
        RequestState.Archived => new("已归档", "archived"),
        _ => new("已转出", "passed on"),
    };

    /// <summary>The move's name, as its button says it.</summary>
    public static Wording Name(this RequestMove move) => move switch
    {
        RequestMove.Register => new("登记", "register"),
        RequestMove.Assign => new("分办", "assign"),
        RequestMove.PassOn => new("转办", "pass on"),
        RequestMove.AskToSupplement => new("告知补正", "ask to supplement"),
        RequestMove.Supplement => new("收到补正", "supplement"),
        RequestMove.AskFee => new("通知缴费", "ask the fee"),
        RequestMove.Pay => new("登记缴费", "enter the payment"),
        RequestMove.Propose => new("送审", "propose"),
        RequestMove.TakeBack => new("撤回修改", "take back"),
        RequestMove.Approve => new("审核通过", "approve"),
        RequestMove.Return => new("退回修改", "return"),
        RequestMove.Sign => new("签发", "sign"),
        RequestMove.Deliver => new("登记送达", "enter the delivery"),
        RequestMove.Archive => new("归档", "archive"),
        _ => new("重新办理", "reopen"),
    };
}

/// <summary>One line of the table.</summary>
public sealed record RequestStep(RequestState From, RequestMove Move, RequestState To);
