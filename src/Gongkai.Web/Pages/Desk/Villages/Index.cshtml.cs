using Gongkai.App.Villages;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Villages;

/// <summary>村务公开: the villages and what each is behind with.</summary>
public sealed class IndexModel(ListVillages list, SaveVillage save, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Township { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public bool ManyPayments { get; set; }

    [BindProperty]
    public string? Contact { get; set; }

    public ListVillages.Answer Shown { get; private set; } = null!;

    public async Task OnGet(CancellationToken stop) =>
        Shown = await list.Run(string.IsNullOrEmpty(Township) ? null : Township, (await acts.Now(stop: stop)).Actor, stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var outcome = await save.Run(new(Township ?? "", Code, Name, ManyPayments, Contact), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, ("village.organ", nameof(Township)), ("village.not-found", nameof(Township)), ("village.code", nameof(Code)), ("village.name", nameof(Name)), ("village.contact", nameof(Contact)));
            await OnGet(stop);
            return Page();
        }

        TempData["Done"] = $"已登记{outcome.Value.Name}。";
        return Redirect(Links.DeskVillages);
    }
}
