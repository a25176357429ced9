using Gongkai.App.Requests.Table3;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>表三统计: the year's table as the cases prove it, live; each figure opens its cases, and the draft of the report is filled from it.</summary>
public sealed class Table3Model(CountTable3 count, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? Organ { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    public Table3View View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var view = await count.Run(string.IsNullOrEmpty(Organ) ? null : Organ, Year, (await acts.Now(stop: stop)).Actor, stop);
        if (view.Refusal is not null)
        {
            return NotFound();
        }

        View = view.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid version, int revision, string[] fill, [FromServices] FillTable3 operation, CancellationToken stop)
    {
        var cells = fill.Select(one => one.Split('=', 2)).Where(pair => pair.Length == 2).DistinctBy(pair => pair[0]).ToDictionary(pair => pair[0], pair => pair[1]);
        var outcome = await operation.Run(new(version, revision, cells), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return await OnGet(stop);
        }

        TempData["Done"] = outcome.Value.Conflicts.Count == 0 ? $"已填入年报草稿 {outcome.Value.Changed} 格。" : $"已填入 {outcome.Value.Changed} 格；另有 {outcome.Value.Conflicts.Count} 格刚被他人改过，没有覆盖。";
        return Redirect(Links.RequestTableOf(Organ ?? "", Year ?? 0));
    }
}
