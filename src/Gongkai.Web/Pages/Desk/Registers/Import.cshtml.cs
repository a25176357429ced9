using Gongkai.App.Registers.Imports;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>One import: its columns, how far it is, what is wrong with its rows; written, published, undone.</summary>
public abstract class ImportPage(ShowImport show, Acts acts) : RegisterPage(acts)
{
    /// <summary>Where imports of its kind are listed.</summary>
    public abstract string Home { get; }

    /// <summary>Its own address.</summary>
    public abstract string Here { get; }

    /// <summary>Where its rows can be seen; null where no list shows them alone.</summary>
    public virtual string? Written => Links.DecisionKindOf(Shown.Import.Register) is { } kind ? Links.Filtered(Links.Decisions(kind), ("import", Id)) : null;

    protected abstract bool Shows(ShownImport import);

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public ShownImport Shown { get; private set; } = null!;

    public string State => Shown.AtWork ? $"{Shown.StateName}：已处理 {Shown.Import.RowsDone} 行，合格 {Shown.Import.RowsGood}，有问题 {Shown.Import.RowsBad}" : Shown.StateName;

    public bool Untried => Shown.Import is { RowsDone: 0, FinishedAt: null };

    public bool MayDownload => Shown.MayMatch || Shown.MayUndo || Shown.MayDrop;

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Load(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnGetState(CancellationToken stop) => await Load(stop) ? new JsonResult(new { open = Shown.AtWork, text = State }) : NotFound();

    public async Task<IActionResult> OnGetFaults([FromServices] DownloadFaults download, CancellationToken stop)
    {
        var csv = await download.Run(Id, (await Acts.Now(stop: stop)).Actor, stop);
        return csv.Refusal is null ? File(csv.Value, "text/csv; charset=utf-8", "有问题的行.csv") : NotFound();
    }

    public async Task<IActionResult> OnPostMatch(List<string?> fields, [FromServices] MatchColumns operation, CancellationToken stop) =>
        await After(await operation.Run(new(Id, [.. fields.Select(field => field ?? "")]), await Acts.Now(stop: stop), stop), _ => ("已提交试运行", Here), () => OnGet(stop));

    public async Task<IActionResult> OnPostWrite([FromServices] WriteList operation, CancellationToken stop) =>
        await After(await operation.Run(new(Id), await Acts.Now(stop: stop), stop), _ => ("已提交写入", Here), () => OnGet(stop));

    public async Task<IActionResult> OnPostDrop([FromServices] DropList operation, CancellationToken stop) =>
        await After(await operation.Run(new(Id), await Acts.Now(stop: stop), stop), _ => ("已放弃，上传的文件已删除", Home), () => OnGet(stop));

    public async Task<IActionResult> OnPostUndo([FromServices] UndoList operation, CancellationToken stop) =>
        await After(await operation.Run(new(Id), await Acts.Now(stop: stop), stop), done => ($"已撤销，删除 {done.Removed} 行{(done.Kept > 0 ? $"，保留有人改过的 {done.Kept} 行" : "")}", Here), () => OnGet(stop));

    public async Task<IActionResult> OnPostPublish([FromServices] PublishList operation, CancellationToken stop) =>
        await After(await operation.Run(new(Id), await Acts.Now(stop: stop), stop), done => ($"已公开 {done.Published} 条", Here), () => OnGet(stop));

    private async Task<bool> Load(CancellationToken stop)
    {
        var shown = await show.Run(Id, (await Acts.Now(stop: stop)).Actor, stop);
        Shown = shown.Refusal is null && Shows(shown.Value) ? shown.Value : null!;
        return Shown is not null;
    }
}

/// <summary>An import of a register's list.</summary>
public sealed class ImportModel(ShowImport show, Acts acts) : ImportPage(show, acts)
{
    public override string Home => Links.RegisterImports;

    public override string Here => Links.RegisterImport(Id);

    protected override bool Shows(ShownImport import) => !import.IsLedger;
}
