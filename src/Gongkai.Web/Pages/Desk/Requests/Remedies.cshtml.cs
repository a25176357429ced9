using Gongkai.App.Organs;
using Gongkai.App.Remedies;
using Gongkai.Law;
using Gongkai.Law.Remedies;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>The register of reconsiderations and suits, with the year's table beside it.</summary>
public sealed class RemediesModel(ListRemedies list, RegisterRemedy register, DecideRemedy decide, LawBook law, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? OrganCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    /// <summary>The cell of the table that is asked about, such as Reconsideration/Upheld; everything when none is.</summary>
    [BindProperty(SupportsGet = true, Name = "cell")]
    public string? Cell { get; set; }

    /// <summary>The same, read; null for none and for what is no cell.</summary>
    public (RemedyKind Kind, RemedyColumn Column)? Asked => Cell?.Split('/') is [var kind, var column] && Enum.TryParse<RemedyKind>(kind, out var row) && Enum.TryParse<RemedyColumn>(column, out var counts) && Enum.IsDefined(row) && Enum.IsDefined(counts)
        ? (row, counts) : null;

    /// <summary>How cases of earlier years are counted, in the words of the law folder.</summary>
    public IEnumerable<string> Practice => law.Remedies.Practice.Where(entry => entry.On).Select(entry => entry.Label.Zh);

    [BindProperty]
    public RemedyKind? Kind { get; set; }

    [BindProperty]
    public RemedyRole Role { get; set; }

    [BindProperty]
    public string? CaseNumber { get; set; }

    [BindProperty]
    public string? Before { get; set; }

    [BindProperty]
    public DateOnly? ReceivedOn { get; set; }

    [BindProperty]
    public string? RequestNumber { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public IReadOnlyList<Organ> Organs { get; private set; } = [];

    public ListRemedies.Register? Shown { get; private set; }

    public IEnumerable<RemedyResult> Results(RemedyKind kind) => law.Remedies.ResultsOf(kind);

    public Task<IActionResult> OnGet(CancellationToken stop) => Open(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop) =>
        await After(await register.Run(new(OrganCode, RequestNumber, Kind, Role, CaseNumber, Before, ReceivedOn, null, Note), await acts.Now(stop: stop), stop), "已登记。", stop);

    public async Task<IActionResult> OnPostDecide(Guid id, int revision, string? result, DateOnly? decidedOn, bool newReply, DateOnly? servedOn, int? days, CancellationToken stop) =>
        await After(await decide.Run(new(id, revision, result, decidedOn, newReply, servedOn, days, null), await acts.Now(stop: stop), stop), newReply ? "已登记结果，申请已重新打开。" : "已登记结果。", stop);

    private async Task<IActionResult> After(Outcome<RemedyCase> outcome, string done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return await Open(stop);
        }

        TempData["Done"] = done;
        return Redirect(Links.RemediesOf(OrganCode ?? "", Year ?? outcome.Value.ReceivedOn.Year));
    }

    private async Task<IActionResult> Open(CancellationToken stop)
    {
        var shown = await list.Run(new(OrganCode, Year), (await acts.Now(stop: stop)).Actor, stop);
        if (shown.Refusal is not null)
        {
            return NotFound();
        }

        (Organs, Shown) = (shown.Value.Organs, shown.Value.Shown);
        return Page();
    }
}
