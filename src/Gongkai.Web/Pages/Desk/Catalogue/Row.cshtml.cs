using Gongkai.App.Catalogue;
using Gongkai.App.Publishing;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Gongkai.Law.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Catalogue;

/// <summary>One row: its columns, and what can be done with it.</summary>
public sealed class RowModel(ShowCatalogueRow show, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public string? First { get; set; }

    [BindProperty]
    public string? Second { get; set; }

    [BindProperty]
    public string? Elements { get; set; }

    [BindProperty]
    public string? Basis { get; set; }

    [BindProperty]
    public DeadlineChoice Deadline { get; set; }

    [BindProperty]
    public int? Count { get; set; }

    [BindProperty]
    public string? Day { get; set; }

    [BindProperty]
    public UpdateEvery Every { get; set; }

    [BindProperty]
    public string? Duration { get; set; }

    [BindProperty]
    public string? Body { get; set; }

    [BindProperty]
    public string? Owner { get; set; }

    [BindProperty]
    public List<string> Channels { get; set; } = [];

    [BindProperty]
    public string? Audience { get; set; }

    [BindProperty]
    public Publicity Publicity { get; set; }

    [BindProperty]
    public List<CatalogueLevel> Levels { get; set; } = [];

    [BindProperty]
    public string? Matter { get; set; }

    [BindProperty]
    public string? Theme { get; set; }

    [BindProperty]
    public ItemKind Column { get; set; }

    public ShowCatalogueRow.View View { get; private set; } = null!;

    public bool Has(string field) => ModelState.TryGetValue(field, out var entry) && entry.Errors.Count > 0;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Load(stop) is { } missing)
        {
            return missing;
        }

        Fill(View.Fields);
        Revision = View.Row?.Revision ?? 0;
        return Page();
    }

    public async Task<IActionResult> OnPostSave([FromServices] SaveCatalogueRow save, CancellationToken stop)
    {
        if (await Load(stop) is { } missing)
        {
            return missing;
        }

        if (!ModelState.IsValid)
        {
            ModelState.ClearValidationState("");
            return Refused("Count", "有一项填写的不是数字或选项有误，请核对天数");
        }

        var outcome = await save.Run(new(Code, Id, Revision, Fields()), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            return Refused("", refusal.Reason.Zh);
        }

        foreach (var (field, what) in outcome.Value.Faults)
        {
            ModelState.AddModelError(field, what.Zh);
        }

        return outcome.Value.Id is { } id ? Done("条目已保存。", id) : Page();
    }

    public Task<IActionResult> OnPostExplain([FromServices] ArrangeCatalogueRow arrange, string? because, DateOnly? until, CancellationToken stop) =>
        Arrange(arrange, new(Id ?? Guid.Empty, ArrangeCatalogueRow.What.Explain, because, until), "说明已保存。", stop);

    public Task<IActionResult> OnPostRetire([FromServices] ArrangeCatalogueRow arrange, string? retireBecause, CancellationToken stop) =>
        Arrange(arrange, new(Id ?? Guid.Empty, ArrangeCatalogueRow.What.Retire, retireBecause), "条目已停用。", stop);

    public Task<IActionResult> OnPostRestore([FromServices] ArrangeCatalogueRow arrange, CancellationToken stop) =>
        Arrange(arrange, new(Id ?? Guid.Empty, ArrangeCatalogueRow.What.Restore), "条目已恢复使用。", stop);

    private async Task<IActionResult> Arrange(ArrangeCatalogueRow arrange, ArrangeCatalogueRow.Command command, string done, CancellationToken stop)
    {
        if (await OnGet(stop) is not PageResult)
        {
            return NotFound();
        }

        ModelState.Clear();
        var outcome = await arrange.Run(command, await acts.Now(stop: stop), stop);
        return outcome.Refusal is { } refusal ? Refused("", refusal.Reason.Zh) : Done(done, command.Id);
    }

    private async Task<IActionResult?> Load(CancellationToken stop)
    {
        var outcome = await show.Run(new(Code, Id), await acts.Now(stop: stop), stop);
        View = outcome.Refusal is null ? outcome.Value : null!;
        return outcome.Refusal is null ? null : NotFound();
    }

    private RowFields Fields() => new(First, Second, Elements, Basis, Deadline, Count, Day, Every, Duration, Body, Owner, Channels, Audience, Publicity, Levels, Matter, Theme, Column);

    private void Fill(RowFields fields)
    {
        (First, Second, Elements, Basis) = (fields.First, fields.Second, fields.Elements, fields.Basis);
        (Deadline, Count, Day, Every, Duration, Body, Owner) = (fields.Deadline, fields.Count, fields.Day, fields.Every, fields.Duration, fields.Body, fields.Owner);
        (Channels, Audience, Publicity, Levels) = ([.. fields.Channels], fields.Audience, fields.Publicity, [.. fields.Levels]);
        (Matter, Theme, Column) = (fields.Matter, fields.Theme, fields.Column);
    }

    private PageResult Refused(string field, string why)
    {
        ModelState.AddModelError(field, why);
        return Page();
    }

    private LocalRedirectResult Done(string what, Guid id)
    {
        TempData["Done"] = what;
        return LocalRedirect(Links.CatalogueRow(Code, id));
    }
}
