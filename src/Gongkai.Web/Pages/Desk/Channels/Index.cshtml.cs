using Gongkai.App.Channels;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Channels;

/// <summary>The channel register, and what it proves for the annual report.</summary>
public sealed class IndexModel(ListChannels list, CurrentActor current) : PageModel
{
    private const int FirstYear = 2008;
    private const int LastYear = 2200;

    [BindProperty(SupportsGet = true)]
    public string? Organ { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public ListChannels.Answer Shown { get; private set; } = null!;

    public async Task OnGet(CancellationToken stop) =>
        Shown = await list.Run(new(string.IsNullOrEmpty(Organ) ? null : Organ, Year is >= FirstYear and <= LastYear ? Year : null), await current.Get(stop), stop);
}
