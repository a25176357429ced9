using Gongkai.App.Registers.Table2;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>核对表二: the registers' counts beside the report's figures, with a proposal to fill them in.</summary>
public sealed class Table2Model(CountTable2 count, Acts acts) : RegisterPage(acts)
{
    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? Organ { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    public Table2View View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var view = await count.Run(string.IsNullOrEmpty(Organ) ? null : Organ, Year, (await Acts.Now(stop: stop)).Actor, stop);
        if (view.Refusal is not null)
        {
            return NotFound();
        }

        View = view.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid version, int revision, string[] fill, [FromServices] FillDraft operation, CancellationToken stop)
    {
        var cells = fill.Select(one => one.Split('=', 2)).Where(pair => pair.Length == 2).DistinctBy(pair => pair[0]).ToDictionary(pair => pair[0], pair => pair[1]);
        var outcome = await operation.Run(new(version, revision, cells), await Acts.Now(stop: stop), stop);
        return await After(outcome, edited => (Said(edited), Links.Table2Of(Organ ?? "", Year ?? 0)), () => OnGet(stop));
    }

    private static string Said(App.AnnualReports.EditedDraft edited) => edited.Conflicts.Count == 0
        ? $"已填入年报草稿 {edited.Changed} 格"
        : $"已填入 {edited.Changed} 格；另有 {edited.Conflicts.Count} 格刚被他人改过，没有覆盖：{string.Join("、", edited.Conflicts.Select(conflict => $"{conflict.Label}（现为 {conflict.Theirs}）"))}";
}
