using Gongkai.App.Feedback;
using Gongkai.App.Publishing.Published;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>What the public said about a draft, as far as its writers agreed and the organ published it, and what was adopted.</summary>
public sealed class CommentsModel(FindPublicItem items, ListAnswers answers) : PageModel
{
    public PublicItem Item { get; private set; } = null!;

    public ListAnswers.Answer Answers { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, long number, int at, CancellationToken stop)
    {
        if (await items.Run(code, number, null, stop) is not { Withdrawn: null, Consultation: not null } found)
        {
            return NotFound();
        }

        (Item, Answers) = (found, await answers.Run(code, found.Id, at, stop));
        return Page();
    }
}
