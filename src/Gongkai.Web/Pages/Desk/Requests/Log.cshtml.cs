using Gongkai.App.Requests.PublicLog;
using Gongkai.Law;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>申请答复公开 at the desk: opened or closed for the organ, what may go out with its preview, what is out.</summary>
public sealed class LogModel(ListLogWork list, SetLog set, PublishLogBatch publish, DismissLogCandidate dismiss, RecallLogCandidate recall, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? OrganCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "tab")]
    public LogTab Tab { get; set; }

    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; } = 1;

    /// <summary>Chosen cases: id and fingerprint of what was shown, with a colon between.</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    public ListLogWork.Answer Shown { get; private set; } = null!;

    public static (LogTab Tab, string Text)[] Tabs { get; } = [(LogTab.Waiting, "可以公开的"), (LogTab.Public, "已公开"), (LogTab.TakenBack, "已撤下"), (LogTab.Dismissed, "不公开的")];

    public Task<IActionResult> OnGet(CancellationToken stop)
    {
        ModelState.Clear();
        return Open(stop);
    }

    public async Task<IActionResult> OnPostSet(bool open, CancellationToken stop)
    {
        var outcome = await set.Run(new(OrganCode, open), await acts.Now(stop: stop), stop);
        return await After(outcome, gone => open ? "已开通。勾选要公开的申请答复，公开以后公众可以查到。" : $"已关闭，撤下 {gone} 件。", stop);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var lines = Chosen.Take(PublishLogBatch.Most + 1).Select(one => one.Split(':')).Where(parts => parts.Length == 2 && Guid.TryParse(parts[0], out _)).Select(parts => new PublishLogBatch.Line(Guid.Parse(parts[0]), parts[1])).ToList();
        return await After(await publish.Run(new(OrganCode, lines), await acts.Now(stop: stop), stop), count => $"已公开 {count} 件。", stop);
    }

    public async Task<IActionResult> OnPostDismiss(Guid request, string? because, CancellationToken stop)
    {
        var outcome = await dismiss.Run(new(request, because), await acts.Now(stop: stop), stop);
        return await After(outcome.Refusal is { } refusal ? refusal : 1, _ => "已列入“不公开的”，不再提示；需要时可以恢复。", stop);
    }

    public async Task<IActionResult> OnPostRecall(Guid request, CancellationToken stop)
    {
        var outcome = await recall.Run(new(request), await acts.Now(stop: stop), stop);
        return await After(outcome.Refusal is { } refusal ? refusal : 1, _ => "已恢复到“可以公开的”。", stop);
    }

    private async Task<IActionResult> After(Outcome<int> outcome, Func<int, string> done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return await Open(stop);
        }

        TempData["Done"] = done(outcome.Value);
        return Redirect(Links.DeskLogOf(OrganCode, null));
    }

    private async Task<IActionResult> Open(CancellationToken stop)
    {
        Shown = await list.Run(new(OrganCode, Enum.IsDefined(Tab) ? Tab : LogTab.Waiting, Number), (await acts.Now(stop: stop)).Actor, stop);
        return Page();
    }

    public string At(int number) => Links.DeskLogOf(Shown.Organ?.Code, Tab.ToString(), number);
}
