using Gongkai.App.Feedback;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Feedback;

/// <summary>互动交流: the ways to write, and answers that were published.</summary>
public sealed class IndexModel(ListAnswers answers) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Organ { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    public ListAnswers.Answer Shown { get; private set; } = null!;

    public async Task OnGet(CancellationToken stop) => Shown = await answers.Run(string.IsNullOrEmpty(Organ) ? null : Organ, null, Number, stop);
}
