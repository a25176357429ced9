using Gongkai.App.Requests.PublicLog;
using Gongkai.Law;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>One reply on its way into the public log, or out of it.</summary>
public sealed class LogEntryModel(ShowLogEntry show, PublishLogEntry publish, TakeBackLogEntry takeBack, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Heading { get; set; }

    [BindProperty]
    public string? Question { get; set; }

    [BindProperty]
    public string? Reply { get; set; }

    [BindProperty]
    public string? Kept { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    public ShowLogEntry.Answer Shown { get; private set; } = null!;

    private LogDraft Typed => new(Heading ?? "", Question ?? "", Reply ?? "");

    public Task<IActionResult> OnGet(CancellationToken stop) => Open(null, stop);

    public async Task<IActionResult> OnPost(CancellationToken stop) =>
        await After(await publish.Run(new(Id, Typed, Kept), await acts.Now(stop: stop), stop), "已公开。", Typed, stop);

    /// <summary>Looks through what was typed without sending it out.</summary>
    public Task<IActionResult> OnPostCheck(CancellationToken stop) => Open(Typed, stop);

    public async Task<IActionResult> OnPostTakeBack(CancellationToken stop) =>
        await After(await takeBack.Run(new(Id, Because), await acts.Now(stop: stop), stop), "已撤下，公众的页面和检索里都没有了。", null, stop);

    private async Task<IActionResult> After(Outcome<LogEntry> outcome, string done, LogDraft? typed, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh + (refusal.Article is { } article ? $"（{article}）" : ""));
            return await Open(typed, stop);
        }

        TempData["Done"] = done;
        return Redirect(Links.DeskLogEntry(Id));
    }

    private async Task<IActionResult> Open(LogDraft? typed, CancellationToken stop)
    {
        var shown = await show.Run(new(Id, typed), (await acts.Now(stop: stop)).Actor, stop);
        if (shown.Refusal is not null)
        {
            return NotFound();
        }

        Shown = shown.Value;
        (Heading, Question, Reply, Kept) = (Shown.Draft.Title, Shown.Draft.Question, Shown.Draft.Reply, Kept ?? Shown.Entry?.Kept);
        return Page();
    }
}
