using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Requests.Letters;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Grounds;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>拟办: the outcome with its basis, facts and reasons, and the reply's text. Saved as it is; sent up only when the outcome's demands are met.</summary>
public sealed class WriteReply(OfficeDb db, FileIntake intake, LawBook law, ReplyGate gate)
{
    private const int LongestReply = 20_000;

    /// <param name="Outcome">The code of the outcome.</param>
    /// <param name="Draft">Its texts.</param>
    /// <param name="Reply">The text that goes out.</param>
    /// <param name="Propose">Whether it is sent to review.</param>
    public sealed record Command(Guid Id, int Revision, string? Outcome, OutcomeDraft Draft, string? Reply, bool Propose, IReadOnlyList<SubmitRequest.Upload> Files);

    public async Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop)
    {
        var files = await RequestFiles.Take(intake, command.Files, SubmitRequest.MostFiles * 4, 5 * SubmitRequest.LargestFile, act, stop);
        if (files.Refusal is { } refusal)
        {
            return refusal;
        }

        var saved = await Save(command, files.Value, act, stop);
        return !command.Propose || saved.Refusal is not null ? saved
            : await gate.Held(saved.Value, stop) is { } held ? held
            : await OpenCase.Step(db, law, new(command.Id, saved.Value.Revision, null, "propose", Drafting: true), act, request => Propose(request, law.Outcomes.Find(request.OutcomeCode)!, act), stop);
    }

    // Saved in any case: what is refused afterwards has lost nothing.
    private Task<Outcome<RequestCase>> Save(Command command, List<TakenFile> files, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, null, "draft", Drafting: true), act, request =>
        {
            if (law.Outcomes.Find(command.Outcome) is not { } outcome)
            {
                return CaseFaults.Field("outcome", "请先经过办理问答，确定办理结果。", "Answer the questions first.");
            }

            if (new[] { command.Draft.Basis, command.Draft.Facts, command.Draft.Reasons, command.Draft.Search, command.Draft.WhereToFind, command.Draft.Provided, command.Draft.Withheld, command.Draft.RightChannel, command.Draft.Consultation }
                .Any(text => text?.Length > CaseFaults.LongestText) || command.Reply?.Length > LongestReply)
            {
                return CaseFaults.Field("reply", $"每一项不能超过 {CaseFaults.LongestText} 个字，答复正文不能超过 {LongestReply} 个字。", "A text is too long.");
            }

            RequestFiles.Add(db, request, files, RequestFileKind.Reply, act);
            (request.OutcomeCode, request.Draft, request.Reply) = (outcome.Code, Drafts.Write(command.Draft with { HasFiles = false }), string.IsNullOrWhiteSpace(command.Reply) ? null : command.Reply.Trim());
            return null;
        }, stop);

    private Refusal? Propose(RequestCase request, OutcomeKind outcome, Act act)
    {
        var clock = CaseDays.Of(request, law, act.Today);
        if (outcome.Lacks(Drafts.Of(request, clock)).FirstOrDefault() is { } lacking)
        {
            return lacking;
        }

        if (outcome.Remedies != RemedyRoute.None && CaseFaults.Text("reply", "答复正文", request.Reply, LongestReply, shortest: 10) is { } fault)
        {
            return fault;
        }

        // The paper that goes out is this text: what it does not say, nobody is told.
        if (outcome.Remedies != RemedyRoute.None && !(request.Reply!.Contains("复议", StringComparison.Ordinal) && request.Reply.Contains("诉讼", StringComparison.Ordinal)))
        {
            return new Refusal("request.no-remedies", new("内容已保存，没有送审：答复正文没有写明不服答复时申请行政复议、提起行政诉讼的途径和期限；可以“按上面的内容重新生成正文”，或者补写这一段。", "The text does not say how to go against it."), "art. 51");
        }

        if (request.Reply?.Contains(SuggestReply.Mark, StringComparison.Ordinal) == true)
        {
            return CaseFaults.Field("reply", "内容已保存，没有送审：答复正文里还有“〔请填写：……〕”的地方没有写完。", "Something in the reply is still to be filled in.");
        }

        if (Consultations.Open(request, clock).Any())
        {
            return new Refusal("request.consulting", new("征求意见还没有结果；收到意见、期限届满或者撤回函件以后再送审。", "A consultation is open."), "《政府信息公开条例》第三十二条至第三十四条");
        }

        if (CaseMoves.Go(request, RequestMove.Propose) is { } not)
        {
            return not;
        }

        (request.DraftedBy, request.ReviewedBy, request.SignedBy, request.SignedHash) = (act.Actor.PersonId, null, null, null);
        Recording.Add(db, request, RequestEventKind.Drafted, act.Today, act, new(outcome.Name.Zh));
        return null;
    }
}
