using Gongkai.App.Feedback;
using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>
/// The registration desk: a request on paper, by fax, by mail, at the counter, or spoken and written down by the office. What the paper lacks does not keep it from being
/// registered. Four days are kept apart: submitted, arrived, confirmed, and the day of receipt that the channel's rule makes of them. (Regulation arts 29, 31)
/// </summary>
public sealed class RegisterRequest(OfficeDb db, FileIntake intake, LawBook law)
{
    private const int MostFiles = 20;
    private const long LargestFile = 50 * 1024 * 1024;
    private const int MostItems = 100;

    /// <param name="WithCode">Whether a query code is given out, for an applicant who wants to ask online.</param>
    public sealed record Command(
        string Organ, RequestChannel Channel, RequestForm Form, DateOnly? Submitted, DateOnly? Arrived, DateOnly? Confirmed, int Items, bool WithCode, IReadOnlyList<SubmitRequest.Upload> Files)
    {
        /// <summary>The transfer of the 12345 hotline that it came out of.</summary>
        public Guid? TransferId { get; init; }
    }

    /// <param name="Code">Shown once; null where none was wanted.</param>
    public sealed record Registered(Guid Id, string Number, string? Code, DateOnly? ReceivedOn, DateOnly? DueOn);

    public async Task<Outcome<Registered>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.Organ, stop);
        if (organ is null || !RequestAccess.MayHandle(act.Actor, organ))
        {
            return RequestAccess.MayNotHandle;
        }

        var form = command.Form.Tidied();
        if ((form.Faults(complete: false) is [var first, ..] ? first : DayFault(command, act.Today)) is { } fault)
        {
            return fault;
        }

        var files = await RequestFiles.Take(intake, command.Files, MostFiles, LargestFile, act, stop);
        if (files.Refusal is { } refusal)
        {
            return refusal;
        }

        var code = command.WithCode ? QueryCode.New() : null;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var request = await Opening.Open(db, new(organ, command.Channel, form, command.Submitted, command.Arrived!.Value, command.Confirmed, command.Items), QueryCode.HashOf(code), act, stop);
        RequestFiles.Add(db, request, files.Value, RequestFileKind.Application, act);
        if (Opening.Settle(db, request, law, act).Refusal is { } crossed)
        {
            return crossed;
        }

        if (command.TransferId is { } transfer && await Link(transfer, request, act, stop) is { } unlinked)
        {
            return unlinked;
        }

        await db.Commit(act, Recording.About("register", request), stop);
        await transaction.CommitAsync(stop);

        return new Registered(request.Id, request.Number, code, request.ReceivedOn, request.DueOn);
    }

    // The transfer is done with it: the days of the regulation run from here.
    private async Task<Refusal?> Link(Guid id, RequestCase request, Act act, CancellationToken stop)
    {
        var transfer = await db.HotlineTransfers.FirstOrDefaultAsync(t => t.Id == id && t.OrganId == request.OrganId, stop);
        if (transfer is null || transfer.RequestId is not null)
        {
            return new Refusal("request.transfer", new(transfer is null ? "没有找到这张转办单，或者它不是这个机关的。" : "这张转办单已经登记成一件申请。", "The transfer is not there, or is a request already."));
        }

        (transfer.RequestId, transfer.BecameRequest) = (request.Id, true);
        (transfer.ClosedOn, transfer.Outcome) = (transfer.ClosedOn ?? act.Today, transfer.Outcome ?? $"已登记为政府信息公开申请 {request.Number}");
        return null;
    }

    private static Refusal? DayFault(Command command, DateOnly today) =>
        command.Arrived is not { } arrived ? Fault("arrived", "请填写收到材料的日期。", "The day it arrived is missing.")
        : arrived > today ? Fault("arrived", "收到材料的日期不能晚于今天。", "It cannot have arrived after today.")
        : arrived < today.AddYears(-2) ? Fault("arrived", "收到材料的日期早于两年前，请核对；以前年度的台账请用导入。", "Older than two years: import old ledgers.")
        : command.Submitted > arrived ? Fault("submitted", "申请日期不能晚于收到材料的日期。", "It cannot have been submitted after it arrived.")
        : command.Confirmed < arrived ? Fault("confirmed", "与申请人确认的日期不能早于收到材料的日期。", "It cannot have been confirmed before it arrived.")
        : command.Confirmed > today ? Fault("confirmed", "与申请人确认的日期不能晚于今天。", "It cannot have been confirmed after today.")
        : command.Items is < 1 or > MostItems ? Fault("items", $"事项数应在 1 至 {MostItems} 之间。", "One to a hundred items.")
        : null;

    private static Refusal Fault(string field, string zh, string en) => new($"request.{field}", new(zh, en), "《政府信息公开条例》第三十一条");
}
