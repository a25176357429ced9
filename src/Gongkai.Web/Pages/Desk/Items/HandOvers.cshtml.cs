using Gongkai.App.Publishing.HandOvers;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>The lists handed to archive and library, and what could be handed over next.</summary>
public sealed class HandOversModel(ListHandOvers lists, FindToHandOver find, HandOverItems handOver, Acts acts) : PageModel
{
    /// <summary>How many of what could be handed over the page shows.</summary>
    public const int Shown = 100;

    [BindProperty(SupportsGet = true)]
    public string? Organ { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Receiver { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    public ListHandOvers.Found List { get; private set; } = null!;

    /// <summary>What could be handed over; null while nothing was asked.</summary>
    public FindToHandOver.Found? Open { get; private set; }

    public async Task OnGet(CancellationToken stop)
    {
        if (Organ is { Length: > 0 } organ)
        {
            var found = await find.Run(new(organ, Receiver, From, Until), (await acts.Now(stop: stop)).Actor, stop);
            if (found.Refusal is { } refusal)
            {
                ModelState.AddModelError(refusal.Code == "hand-over.period" ? nameof(From) : nameof(Receiver), refusal.Reason.Zh);
            }
            else
            {
                Open = found.Value;
            }
        }

        List = await lists.Run((await acts.Now(stop: stop)).Actor, stop);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var outcome = await handOver.Run(new(Organ ?? "", Receiver, From, Until), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(Receiver), refusal.Reason.Zh);
            List = await lists.Run((await acts.Now(stop: stop)).Actor, stop);
            return Page();
        }

        TempData["Done"] = $"已生成移送清单，共 {outcome.Value.Lines} 条。下载清单随信息一并移送，签收后登记回执。";
        return LocalRedirect(Links.HandOver(outcome.Value.Id));
    }
}
