using Gongkai.App.Hotline;
using Gongkai.Law;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Hotline;

/// <summary>12345 转办: registered, closed and counted.</summary>
public sealed class IndexModel(ListTransfers list, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    [BindProperty]
    public string? Organ { get; set; }

    [BindProperty]
    public string? TransferNumber { get; set; }

    [BindProperty]
    public DateOnly? ReceivedOn { get; set; }

    [BindProperty]
    public DateOnly? DueOn { get; set; }

    [BindProperty]
    public string? Matter { get; set; }

    public ListTransfers.Answer Shown { get; private set; } = null!;

    public async Task OnGet(CancellationToken stop) => Shown = await list.Run(Year, Number, (await acts.Now(stop: stop)).Actor, stop);

    public async Task<IActionResult> OnPost([FromServices] RegisterTransfer register, CancellationToken stop)
    {
        var outcome = await register.Run(new(Organ ?? "", TransferNumber, ReceivedOn, DueOn, Matter), await acts.Now(stop: stop), stop);
        return await Answer(outcome.Refusal, "已登记。", stop);
    }

    public async Task<IActionResult> OnPostClose([FromServices] CloseTransfer close, Guid id, DateOnly? closedOn, string? outcome, bool becameRequest, CancellationToken stop)
    {
        var closed = await close.Run(new(id, closedOn, outcome, becameRequest), await acts.Now(stop: stop), stop);
        return await Answer(closed.Refusal, "已办结。", stop);
    }

    private async Task<IActionResult> Answer(Refusal? refusal, string done, CancellationToken stop)
    {
        if (refusal is not null)
        {
            ModelState.Add(refusal, ("hotline.transferNumber", nameof(TransferNumber)), ("hotline.receivedOn", nameof(ReceivedOn)), ("hotline.dueOn", nameof(DueOn)), ("hotline.matter", nameof(Matter)), ("hotline.not-found", nameof(Organ)));
            await OnGet(stop);
            return Page();
        }

        TempData["Done"] = done;
        return Redirect(Links.DeskHotline);
    }
}
