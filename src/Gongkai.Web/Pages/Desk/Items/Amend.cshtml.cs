using Gongkai.App.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>Begin the next version of something public.</summary>
public sealed class AmendModel(ItemStatus status, AmendItem amend, Acts acts) : ItemPage(status, acts)
{
    public override string Tab => "amend";

    [BindProperty]
    public string? Note { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Open(stop) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var outcome = await amend.Run(new(Id, Note), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(Note), refusal.Reason.Zh);
            return await Open(stop) ?? Page();
        }

        Done = "更新稿已建立，请修改后送审。";
        return Redirect(Links.ItemText(Id));
    }
}
