using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>
/// What became of a letter: when it was received, what was answered, or that nothing was. A third party's silence leaves the decision to the organ (art. 32); a co-maker's is consent (art. 34).
/// </summary>
public sealed class HearConsulted(OfficeDb db, FileIntake intake, LawBook law)
{
    /// <param name="Letter">The event that asked.</param>
    /// <param name="What">Served, Answered or Silent.</param>
    /// <param name="Note">The answer and whether its reasons hold.</param>
    public sealed record Command(Guid Id, int Revision, Guid Letter, RequestEventKind What, DateOnly? On, string? Note, IReadOnlyList<SubmitRequest.Upload> Files);

    public async Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop)
    {
        var files = await RequestFiles.Take(intake, command.Files, SubmitRequest.MostFiles, SubmitRequest.LargestFile, act, stop);
        return files.Refusal is { } refusal ? refusal : await OpenCase.Step(db, law, new(command.Id, command.Revision, null, "hear"), act, request =>
        {
            var on = command.On ?? act.Today;
            if (Consultations.Open(request).FirstOrDefault(letter => letter.Id == command.Letter) is not { } letter)
            {
                return CaseFaults.Field("letter", "请选择还没有结果的征求意见函。", "Choose a letter without an answer.");
            }

            if ((Fault(command, request, letter, on, act.Today) ?? CaseFaults.Day(request, on, act.Today)) is { } fault)
            {
                return fault;
            }

            Recording.Add(db, request, command.What, on, act, new(string.IsNullOrWhiteSpace(command.Note) ? null : command.Note.Trim(), letter.Party, AnswersId: letter.Id));
            RequestFiles.Add(db, request, files.Value, RequestFileKind.Office, act);
            return null;
        }, stop);
    }

    private Refusal? Fault(Command command, RequestCase request, RequestEvent letter, DateOnly on, DateOnly today) => command.What switch
    {
        RequestEventKind.Served => on < letter.On ? CaseFaults.Field("on", "对方收到的日期不能早于发函日期。", "It cannot have been received before it was sent.")
            : Consultations.ServedOn(request, letter) is not null ? CaseFaults.Field("on", "对方收到的日期已经登记。", "It has been noted.") : null,
        RequestEventKind.Answered => on < letter.On ? CaseFaults.Field("on", "收到意见的日期不能早于发函日期。", "It cannot have been answered before it was sent.")
            : CaseFaults.Text("note", "对方的意见", command.Note),
        RequestEventKind.Silent => CaseDays.Of(request, law, today).Letters.FirstOrDefault(one => one.Letter == letter.Id.ToString("N"))?.Limit is not { } last ? CaseFaults.Field("on", "请先登记对方收到征求意见函的日期，才能确定期限是否届满。", "When was the letter received?")
            : today <= last ? CaseFaults.Field("on", $"对方的答复期限到{last.Year}年{last.Month}月{last.Day}日，还没有届满。", "The period has not ended.", "《政府信息公开条例》第三十二条、第三十四条") : null,
        _ => CaseFaults.Field("what", "请选择收到函件、收到意见或者逾期未答复。", "Choose what became of it."),
    };
}
