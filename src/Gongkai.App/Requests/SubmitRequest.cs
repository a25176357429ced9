using Gongkai.App.Feedback;
using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>
/// Takes in a request that its applicant filled in on the site, without an account. It counts as received on the day both sides have confirmed it (art. 31(3)); where the receipt
/// is not that confirmation, it waits for the office. The code it answers with is shown once and is one half of the way back to it.
/// </summary>
public sealed class SubmitRequest(OfficeDb db, FileIntake intake, LawBook law)
{
    public const int MostFiles = 5;
    public const long LargestFile = 10 * 1024 * 1024;

    /// <param name="Organ">The organ's code.</param>
    /// <param name="Form">What the form says.</param>
    /// <param name="Files">What was attached.</param>
    public sealed record Command(string Organ, RequestForm Form, IReadOnlyList<Upload> Files);

    /// <summary>A file as it comes in.</summary>
    public sealed record Upload(Stream Content, string Name);

    /// <param name="Code">Shown once.</param>
    /// <param name="Number">As people name it.</param>
    /// <param name="ReceivedOn">The day of receipt; null while the office has to confirm it.</param>
    /// <param name="DueOn">By when it is answered, as it stands today; if it is to be confirmed, by when it would be if it were today.</param>
    /// <param name="Provisional">Whether the calendar of a year that is counted through is not published.</param>
    /// <param name="Remarks">What the applicant should know about the files: that one was renamed, and why.</param>
    public sealed record Receipt(Guid Id, string Code, string Number, string OrganName, DateOnly SubmittedOn, DateOnly? ReceivedOn, DateOnly DueOn, bool Provisional, IReadOnlyList<string> Remarks);

    public async Task<Outcome<Receipt>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.Organ, stop);
        if (organ is null || organ.Type == OrganType.Region || !organ.ExistsOn(act.Today))
        {
            return new Refusal("request.organ", new("没有这个机关，请重新选择。", "There is no such organ."));
        }

        var form = command.Form.Tidied();
        if (form.Faults(complete: true) is [var first, ..])
        {
            return first;
        }

        var files = await RequestFiles.Take(intake, command.Files, MostFiles, LargestFile, act, stop);
        if (files.Refusal is { } refusal)
        {
            return refusal;
        }

        var code = QueryCode.New();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var request = await Opening.Open(db, new(organ, RequestChannel.Website, form, act.Today, act.Today), QueryCode.HashOf(code), act, stop);
        RequestFiles.Add(db, request, files.Value, RequestFileKind.Application, act);

        // The electronic receipt is the organ's side of the confirmation, where that is the practice.
        request.ConfirmedOn = CaseDays.Does(law, "siteReceiptConfirms") ? act.Today : null;
        Opening.Settle(db, request, law, act);
        await db.Commit(act, Recording.About("submit", request), stop);
        await transaction.CommitAsync(stop);

        return new Receipt(request.Id, code, request.Number, organ.Name, act.Today, request.ReceivedOn,
            request.DueOn ?? CaseDays.After(law, act.Today, "reply"), request.Provisional, [.. files.Value.Select(file => file.Remark?.Zh).OfType<string>()]);
    }
}
