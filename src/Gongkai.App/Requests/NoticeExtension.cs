using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>延期答复告知: only what the applicant is told before the period ends extends it. (Regulation art. 33)</summary>
public sealed class NoticeExtension(OfficeDb db, LawBook law)
{
    public sealed record Command(Guid Id, int Revision, DateOnly? On);

    public Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, null, "notice-extension"), act, request =>
        {
            var on = command.On ?? act.Today;
            if (Extensions.Agreed(request) is not { } agreed)
            {
                return new Refusal("request.extension-none", new("延期须先经工作机构负责人同意。", "The head has not agreed."), "《政府信息公开条例》第三十三条");
            }

            if ((CaseFaults.Day(request, on, act.Today) ?? (on < agreed.On ? CaseFaults.Field("on", "告知日期不能早于批准日期。", "It is noticed after it was agreed.") : null)) is { } fault)
            {
                return fault;
            }

            if (request.DueOn is { } due && on > due)
            {
                return CaseFaults.Field("on", $"答复期限已于{due.Year}年{due.Month}月{due.Day}日届满，届满后的延期告知没有效力。", "The period had ended.", "《政府信息公开条例》第三十三条");
            }

            Recording.Add(db, request, RequestEventKind.Extended, on, act, new(agreed.Note, Days: agreed.Days, AnswersId: agreed.Id));
            return null;
        }, stop);
}
