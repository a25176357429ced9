using Gongkai.App.Publishing.HandOvers;
using Gongkai.Web.Pages.Desk.County;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>One list: what stands in it, as a file, and its receipt.</summary>
public sealed class HandOverModel(ShowHandOver show, ReceiveHandOver receive, CancelHandOver cancel, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? ReceivedBy { get; set; }

    [BindProperty]
    public DateOnly? ReceivedOn { get; set; }

    [BindProperty]
    public IFormFile? Paper { get; set; }

    public ShowHandOver.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string? export, CancellationToken stop) => await Open(stop) ?? export switch
    {
        null => Page(),
        "docx" => File(View.Docx(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $"{View.Title}.docx"),
        _ => Exported.As(View.Table(), export) ?? (IActionResult)NotFound(),
    };

    public async Task<IActionResult> OnGetReceipt(CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        var paper = await show.Receipt(View, stop);
        return paper.Refusal is null ? File(paper.Value.ToArray(), View.List.ReceiptType!, View.List.ReceiptName) : NotFound();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await using var content = Paper?.OpenReadStream();
        var outcome = await receive.Run(new(Id, ReceivedBy, ReceivedOn, content, Paper?.FileName), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(refusal.Code == "hand-over.received-on" ? nameof(ReceivedOn) : refusal.Code.StartsWith("file.", StringComparison.Ordinal) ? nameof(Paper) : nameof(ReceivedBy), refusal.Reason.Zh);
            return await Open(stop) ?? Page();
        }

        TempData["Done"] = "已登记回执。";
        return LocalRedirect(Links.HandOver(Id));
    }

    public async Task<IActionResult> OnPostCancel(CancellationToken stop)
    {
        var outcome = await cancel.Run(new(Id), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return await Open(stop) ?? Page();
        }

        TempData["Done"] = $"已撤销移送清单，{outcome.Value.Lines} 条信息可以重新移送。";
        return LocalRedirect(Links.HandOvers);
    }

    private async Task<IActionResult?> Open(CancellationToken stop)
    {
        var outcome = await show.Run(new(Id), (await acts.Now(stop: stop)).Actor, stop);
        View = outcome.Refusal is null ? outcome.Value : null!;
        return outcome.Refusal is null ? null : NotFound();
    }
}
