using Gongkai.App.Catalogue;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Catalogue;

/// <summary>One organ's catalogue: how each row stands, and what can be done with the whole.</summary>
public sealed class OrganModel(ShowCatalogue show, ExportCatalogue export, Acts acts, LawBook law) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public RowState? State { get; set; }

    public ShowCatalogue.View View { get; private set; } = null!;

    public LawBook Law => law;

    public async Task<IActionResult> OnGet(string? export, CancellationToken stop)
    {
        if (export is "xlsx" or "csv")
        {
            return await File(export, stop);
        }

        var outcome = await show.Run(new(Code, State), await acts.Now(stop: stop), stop);
        View = outcome.Refusal is null ? outcome.Value : null!;
        return outcome.Refusal is null ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostTemplate([FromServices] TakeTemplate take, List<string> templates, CancellationToken stop)
    {
        var outcome = await take.Run(new(Code, templates), await acts.Now(stop: stop), stop);
        return await After(outcome.Refusal, () => $"已新增 {outcome.Value.Added} 条" + (outcome.Value.Standing > 0 ? $"，{outcome.Value.Standing} 条原来就有" : "") + "。", stop);
    }

    public async Task<IActionResult> OnPostCopy([FromServices] CopyCatalogue copy, string? from, CancellationToken stop)
    {
        var outcome = await copy.Run(new(Code, from ?? ""), await acts.Now(stop: stop), stop);
        return await After(outcome.Refusal, () => $"已复制 {outcome.Value.Added} 条，{outcome.Value.Standing} 条原来就有" + (outcome.Value.NotBinding > 0 ? $"，{outcome.Value.NotBinding} 条不适用于本级机关没有复制" : "") + "。", stop);
    }

    public async Task<IActionResult> OnPostMove([FromServices] ArrangeCatalogueRow arrange, Guid id, ArrangeCatalogueRow.What what, CancellationToken stop)
    {
        var outcome = await arrange.Run(new(id, what), await acts.Now(stop: stop), stop);
        return outcome.Refusal is null ? LocalRedirect($"{Links.Catalogue(Code)}#row-{id}") : await After(outcome.Refusal, () => "", stop);
    }

    public async Task<IActionResult> OnPostUndo([FromServices] UndoCatalogueImport undo, Guid import, CancellationToken stop)
    {
        var outcome = await undo.Run(new(import), await acts.Now(stop: stop), stop);
        return await After(
            outcome.Refusal,
            () => $"已撤销导入：删除 {outcome.Value.Removed} 条，恢复 {outcome.Value.Restored} 条。" + (outcome.Value.Kept.Count > 0 ? $"导入后又有变动，予以保留：{string.Join('、', outcome.Value.Kept)}。" : ""), stop);
    }

    private async Task<IActionResult> After(Refusal? refusal, Func<string> done, CancellationToken stop)
    {
        if (refusal is not null)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return await OnGet(null, stop);
        }

        TempData["Done"] = done();
        return LocalRedirect(Links.Catalogue(Code));
    }

    private async Task<IActionResult> File(string kind, CancellationToken stop)
    {
        var file = await export.Run(new(Code, kind), await acts.Now(stop: stop), stop);
        return file.Refusal is not null ? NotFound()
            : File(file.Value, kind == "xlsx" ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv; charset=utf-8", $"主动公开基本目录-{Code}.{kind}");
    }
}
