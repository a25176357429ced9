using Gongkai.App.Registers.Decisions;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>A decision of a register: published, overturned, withdrawn; what is encrypted is shown for a reason only.</summary>
public sealed class DecisionModel(ShowDecision show, Acts acts) : RegisterPage(acts)
{
    [BindProperty(SupportsGet = true, Name = "register")]
    public string Register { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public ShownDecision Shown { get; private set; } = null!;

    public IReadOnlyDictionary<string, string>? Revealed { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var shown = await show.Run(Id, (await Acts.Now(stop: stop)).Actor, stop);
        if (shown.Refusal is not null || Links.DecisionKindOf(Register) != shown.Value.Record.Kind)
        {
            return NotFound();
        }

        Shown = shown.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostPublish([FromServices] PublishDecision operation, CancellationToken stop) =>
        await After(await operation.Run(new(Id), await Acts.Now(stop: stop), stop), Led("已公开"), () => OnGet(stop));

    public async Task<IActionResult> OnPostWithdraw(string? explanation, [FromServices] WithdrawPublication operation, CancellationToken stop) =>
        await After(await operation.Run(new(Id, explanation), await Acts.Now(stop: stop), stop), Led("已撤回公开"), () => OnGet(stop), "explanation");

    public async Task<IActionResult> OnPostOverturn(DateOnly? on, string? because, [FromServices] OverturnDecision operation, CancellationToken stop) =>
        await After(await operation.Run(new(Id, on), await Acts.Now(because, stop), stop), Led("已登记"), () => OnGet(stop), "on");

    public async Task<IActionResult> OnPostReveal(string? why, [FromServices] RevealPersonal operation, CancellationToken stop)
    {
        var outcome = await operation.Run(new(Id), await Acts.Now(why, stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("why", refusal.Reason.Zh);
        }
        else
        {
            Revealed = outcome.Value;
            Response.Headers.CacheControl = "no-store";
        }

        return await OnGet(stop);
    }

    private static Func<DecisionRecord, (string, string)> Led(string done) => record => (done, Links.Decision(record.Kind, record.Id));
}
