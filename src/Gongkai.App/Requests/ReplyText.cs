using Gongkai.Law.Clock;
using Gongkai.Law.Grounds;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>A reply's text to begin with, from what the case says; the handler writes it out.</summary>
public static class ReplyText
{
    public static string Suggest(RequestView view)
    {
        var (request, outcome) = (view.Case, view.Outcome ?? throw new InvalidOperationException("A reply needs an outcome."));
        var draft = Drafts.Read(request);
        var received = request.ReceivedOn is { } day ? $"本机关于{day.Zh()}收到您{(request.Kind == ApplicantKind.Person ? "" : "单位")}提交的政府信息公开申请（编号 {request.Number}），" : "";
        var supplemented = request.Events.LastOrDefault(e => e.Kind == RequestEventKind.Supplemented) is { } supplement ? $"并于{supplement.On.Zh()}收到补正材料，" : "";
        string?[] paragraphs =
        [
            $"{request.Applicant!.Name}：",
            $"{received}{supplemented}申请公开：{request.Description}",
            draft.Facts is { } facts ? $"经查：{facts}" : "经查：",
            $"{draft.Reasons ?? ""}{(draft.Reasons is null ? "" : "。")}依照{draft.Basis ?? outcome.Basis}的规定，答复如下：{outcome.Name.Zh}。",
            Remedies(outcome, view.Clock.Today),
            view.Organ.Name,
        ];
        return string.Join("\n\n", paragraphs.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph)));
    }

    // 行政复议法 (2023) arts 20, 23, 24; 行政诉讼法 arts 45, 46.
    private static string? Remedies(OutcomeKind outcome, DateOnly today) => outcome.Remedies == RemedyRoute.None ? null
        : outcome.MustReconsiderFirst(today) ? "如对本答复不服，应当自收到本答复之日起60日内先申请行政复议；对行政复议决定不服的，可以自收到复议决定书之日起15日内向人民法院提起行政诉讼。未经行政复议，不能直接提起行政诉讼。"
        : "如对本答复不服，可以自收到本答复之日起60日内申请行政复议，或者自收到本答复之日起6个月内向人民法院提起行政诉讼。";
}
