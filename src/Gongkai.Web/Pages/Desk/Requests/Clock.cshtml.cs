using Gongkai.App.Requests;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>为什么是这一天: the ledger of days, to be printed.</summary>
public sealed class ClockModel(ShowRequest show, Acts acts) : RequestPage(show, acts)
{
    public async Task<IActionResult> OnGet(CancellationToken stop) => await Open(stop) ?? Page();
}
