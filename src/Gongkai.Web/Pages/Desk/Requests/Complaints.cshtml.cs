using Gongkai.App.Complaints;
using Gongkai.Law.Complaints;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>The register of complaints to the authority. (art. 47)</summary>
public sealed class ComplaintsModel(ListComplaints list, AnswerComplaint answer, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? OrganCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "done")]
    public bool Done { get; set; }

    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; } = 1;

    /// <summary>The complaint that was answered, and what was typed when it is shown again.</summary>
    public Guid Answered { get; private set; }

    public string? Text { get; private set; }

    public ListComplaints.Answer Shown { get; private set; } = null!;

    public Task<IActionResult> OnGet(CancellationToken stop)
    {
        ModelState.Clear();
        return Open(stop);
    }

    public async Task<IActionResult> OnPost(Guid id, int revision, ComplaintFinding? finding, ComplaintMeasure? measure, string? text, CancellationToken stop)
    {
        var outcome = await answer.Run(new(id, revision, finding, measure, text), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            (Answered, Text) = (id, text);
            ModelState.AddModelError("", refusal.Reason.Zh);
            return await Open(stop);
        }

        TempData["Done"] = "已办结，申请人凭查询码可以看到结果。";
        return Redirect(Links.DeskComplaintsOf(OrganCode, false));
    }

    private async Task<IActionResult> Open(CancellationToken stop)
    {
        Shown = await list.Run(new(string.IsNullOrEmpty(OrganCode) ? null : OrganCode, Done, Number), (await acts.Now(stop: stop)).Actor, stop);
        return Page();
    }

    public string At(int number) => Links.DeskComplaintsOf(OrganCode, Done, number);
}
