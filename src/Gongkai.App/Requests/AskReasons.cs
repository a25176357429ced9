using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>说明理由告知, where number or frequency go clearly beyond reason; and the reasons that came. It does not stop the days. (Regulation art. 35)</summary>
public sealed class AskReasons(OfficeDb db, LawBook law)
{
    /// <param name="Given">Whether the reasons came; else they are asked for.</param>
    public sealed record Command(Guid Id, int Revision, bool Given, DateOnly? On, string? Text);

    public Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, null, "ask-reasons"), act, request =>
        {
            var (on, asked) = (command.On ?? act.Today, request.Events.Exists(e => e.Kind == RequestEventKind.ReasonsAsked));
            if (command.Given != asked && !(asked && request.Events.Exists(e => e.Kind == RequestEventKind.ReasonsGiven)))
            {
                return new Refusal("request.reasons", command.Given ? new("还没有请申请人说明理由。", "Reasons were not asked for.") : new("已经请申请人说明理由。", "Reasons were asked for."), "《政府信息公开条例》第三十五条");
            }

            if ((CaseFaults.Day(request, on, act.Today) ?? CaseFaults.Text("text", command.Given ? "申请人说明的理由" : "请申请人说明理由的内容", command.Text)) is { } fault)
            {
                return fault;
            }

            Recording.Add(db, request, command.Given ? RequestEventKind.ReasonsGiven : RequestEventKind.ReasonsAsked, on, act, new(command.Text!.Trim()));
            return null;
        }, stop);
}
