using Gongkai.App.Requests.Letters;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>How the organs of a head write their letters.</summary>
public sealed class LetterHabitsModel(ListLetterHabits list, SetLetterHabits set, Acts acts) : PageModel
{
    public IReadOnlyList<ListLetterHabits.Line> Organs { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) => Organs = await list.Run((await acts.Now(stop: stop)).Actor, stop);

    public async Task<IActionResult> OnPost(Guid organId, string? sign, string? pattern, string? reviewOrgan, string? court, bool partMustReconsiderFirst, CancellationToken stop)
    {
        var act = await acts.Now(stop: stop);
        var outcome = await set.Run(new(organId, sign, pattern, reviewOrgan, court, partMustReconsiderFirst), act, stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            Organs = [.. (await list.Run(act.Actor, stop)).Select(organ => organ.OrganId != organId ? organ : organ with { Sign = sign, Pattern = pattern ?? "", ReviewOrgan = reviewOrgan, Court = court, PartMustReconsiderFirst = partMustReconsiderFirst })];
            return Page();
        }

        TempData["Done"] = "已保存。";
        return Redirect(Links.LetterHabits);
    }
}
