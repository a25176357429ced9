using Gongkai.App.History;
using Gongkai.App.Outbox;
using Gongkai.Law;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Outbox;

/// <summary>待发消息、搁置消息: what waits, what was given up and why, and what to do with it.</summary>
public sealed class IndexModel(ShowOutbox show, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public bool Parked { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    public ShowOutbox.View View { get; private set; } = null!;

    public PageNumbers Pages => new(View.Page, View.Pages, number => Links.OutboxPage(Parked, number));

    /// <summary>The message whose reason is missing or too long.</summary>
    public Guid? Wrong { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var outcome = await show.Run(new(Parked, Number), (await acts.Now(stop: stop)).Actor, stop);
        if (outcome.Refusal is not null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        View = outcome.Value;
        return Page();
    }

    public Task<IActionResult> OnPostRetry([FromServices] RetryMessages retry, Guid? id, CancellationToken stop) =>
        Do(null, act => retry.Run(new(id), act, stop), count => $"{count} 条消息将马上重新投递。", null, stop);

    public Task<IActionResult> OnPostDelete([FromServices] DeleteMessage delete, Guid id, string? reason, CancellationToken stop) =>
        Do(reason, act => delete.Run(new(id), act, stop), _ => "消息已删除，理由已记入历史。", id, stop);

    private async Task<IActionResult> Do<T>(string? reason, Func<Act, Task<Outcome<T>>> operation, Func<T, string> done, Guid? about, CancellationToken stop)
        where T : notnull
    {
        var outcome = await operation(await acts.Now(reason, stop));
        if (outcome.Refusal is { } refusal)
        {
            Wrong = refusal.Code == "outbox.reason" ? about : null;
            ModelState.AddModelError(Wrong is { } id ? $"reason-{id}" : "", refusal.Reason.Zh);
            return await OnGet(stop);
        }

        TempData["Done"] = done(outcome.Value);
        return LocalRedirect(Links.OutboxPage(Parked, Number));
    }
}
