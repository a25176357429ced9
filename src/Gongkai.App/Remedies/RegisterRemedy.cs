using System.Globalization;
using Gongkai.App.History;
using Gongkai.App.Requests;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Remedies;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Remedies;

/// <summary>Enters a reconsideration or a suit that the organ was told of.</summary>
public sealed class RegisterRemedy(OfficeDb db, LawBook law)
{
    /// <param name="Organ">The organ's code.</param>
    /// <param name="Request">The number of the request it is about, such as 2026-0017; null for none.</param>
    /// <param name="AfterId">For a suit after reconsideration: which, when it is in the register.</param>
    public sealed record Command(string? Organ, string? Request, RemedyKind? Kind, RemedyRole Role, string? CaseNumber, string? Before, DateOnly? ReceivedOn, Guid? AfterId, string? Note);

    public async Task<Outcome<RemedyCase>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.AsNoTracking().FirstOrDefaultAsync(o => o.Code == command.Organ, stop);
        if (organ is null || !RequestAccess.MayRead(act.Actor, organ))
        {
            return RemedyAccess.NotFound;
        }

        if (!RequestAccess.MayHandle(act.Actor, organ))
        {
            return RequestAccess.MayNotHandle;
        }

        var about = string.IsNullOrWhiteSpace(command.Request) ? null : await About(organ.Id, command.Request.Trim(), stop);
        if ((Faults(command, act) ?? Fits(command, about) ?? await Precedent(organ.Id, command, stop)) is { } fault)
        {
            return fault;
        }

        var remedy = new RemedyCase
        {
            OrganId = organ.Id, RequestId = about?.Id, Kind = command.Kind!.Value, Role = command.Role, CaseNumber = command.CaseNumber!.Trim(), Before = command.Before!.Trim(),
            ReceivedOn = command.ReceivedOn!.Value, AfterId = command.AfterId, Note = string.IsNullOrWhiteSpace(command.Note) ? null : command.Note.Trim(), EnteredAt = act.At, Who = act.Actor.Name,
        };
        db.Add(remedy);
        return await db.TryCommit(act, RemedyAccess.About("register", remedy), stop) is { } conflict ? conflict : remedy;
    }

    private static Refusal? Faults(Command command, Act act) =>
        command.Kind is null ? CaseFaults.Field("kind", "请选择行政复议或者行政诉讼的种类。", "Choose the kind.")
        : CaseFaults.Text("case-number", "案号", command.CaseNumber, 100) ?? CaseFaults.Text("before", "复议机关或者人民法院", command.Before, CaseFaults.LongestLine, 2)
        ?? (command.ReceivedOn is not { } on ? CaseFaults.Field("received", "请填写收到通知的日期。", "When was it received?")
            : on > act.Today ? CaseFaults.Field("received", "收到通知的日期不能晚于今天。", "The day is after today.")
            : command.Note?.Length > CaseFaults.LongestText ? CaseFaults.Text("note", "说明", command.Note)
            : command.AfterId is not null && command.Kind != RemedyKind.SuitAfterReconsideration ? CaseFaults.Field("after", "只有复议后起诉的案件可以对应此前的行政复议。", "Only a suit after reconsideration follows one.") : null);

    private async Task<RequestCase?> About(Guid organ, string number, CancellationToken stop) =>
        number.Split('-') is [var first, var second] && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && long.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
            ? await db.Requests.AsNoTracking().FirstOrDefaultAsync(r => r.OrganId == organ && r.Year == year && r.Serial == serial, stop) : null;

    // Against a refusal under arts 14 to 16 nobody can sue without reconsideration since 2024: most likely the kind is wrong.
    private Refusal? Fits(Command command, RequestCase? request) =>
        string.IsNullOrWhiteSpace(command.Request) ? null
        : request is null ? CaseFaults.Field("request", "没有找到这个编号的申请。", "There is no such request of this organ.")
        : command.ReceivedOn < request.ArrivedOn ? CaseFaults.Field("received", "收到通知的日期不能早于申请到达之日。", "The day is before the request arrived.")
        : command.Kind == RemedyKind.DirectSuit && request is { DecidedOn: { } decided } && !RequestLife.IsOpen(request.State) && law.Outcomes.Find(request.OutcomeCode)?.MustReconsiderFirst(decided, partChoice: false) == true
            ? new Refusal("remedy.reconsideration-first", new("对依照条例第十四条至第十六条不予公开的决定，2024年起应当先申请行政复议；未经复议的起诉，请核对案件种类。", "Reconsideration comes first against this refusal; check the kind."), "行政复议法第二十三条")
        : null;

    private async Task<Refusal?> Precedent(Guid organ, Command command, CancellationToken stop) =>
        command.AfterId is { } after && !await db.Remedies.AnyAsync(r => r.Id == after && r.OrganId == organ && r.Kind == RemedyKind.Reconsideration, stop)
            ? CaseFaults.Field("after", "没有找到此前的行政复议案件。", "There is no such reconsideration.") : null;
}
