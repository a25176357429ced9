using Gongkai.App.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>What was changed, round by round; or between two versions.</summary>
public sealed class ChangesModel(ItemStatus status, CompareItem compare, Acts acts) : ItemPage(status, acts)
{
    public override string Tab => "changes";

    public CompareItem.View Compared { get; private set; } = null!;

    public async Task<IActionResult> OnGet(int? from, int? to, CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await compare.Run(new(Id, from, to), (await Acts.Now(stop: stop)).Actor, stop);
        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        Compared = outcome.Value;
        return Page();
    }
}
