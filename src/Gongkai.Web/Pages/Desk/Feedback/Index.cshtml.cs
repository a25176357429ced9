using Gongkai.App.Feedback;
using Gongkai.Law.Feedback;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Feedback;

/// <summary>来信: what waits for an answer first.</summary>
public sealed class IndexModel(ListMessages list, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public MessageState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public MessageKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Organ { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    public ListMessages.Answer Shown { get; private set; } = null!;

    public async Task OnGet(CancellationToken stop) =>
        Shown = await list.Run(new(State, Kind, string.IsNullOrEmpty(Organ) ? null : Organ, Number), await current.Get(stop), stop);

    public string At(int number) => $"{Links.DeskFeedback}?State={State}&Kind={Kind}&Organ={Uri.EscapeDataString(Organ ?? "")}&Number={number}";
}
