using Gongkai.App.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>Where an item stands, what to do now, and everything that was done.</summary>
public sealed class ItemModel(ItemStatus status, Acts acts) : ItemPage(status, acts)
{
    public override string Tab => "status";

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Open(stop) ?? Page();
}
