using Gongkai.App.Requests;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>各环节用时: where the working days of a year went, organ by organ.</summary>
public sealed class StagesModel(CountStages count, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    public CountStages.Answer Shown { get; private set; } = null!;

    public async Task OnGet(CancellationToken stop) => Shown = await count.Run(new(Year), await current.Get(stop), stop);
}
