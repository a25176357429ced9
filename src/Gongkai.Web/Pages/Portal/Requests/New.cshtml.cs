using Gongkai.App.AnnualReports.Published;
using Gongkai.App.History;
using Gongkai.App.Requests;
using Gongkai.Law.Requests;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Requests;

/// <summary>政府信息公开申请表 of art. 29: no account, no script, no purpose.</summary>
public sealed class NewModel(FindPublicOrgan organs, SubmitRequest submit, Acts acts) : PageModel
{
    public PublicOrgan Organ { get; private set; } = null!;

    /// <summary>Whether an organisation asks; else a person.</summary>
    [BindProperty(SupportsGet = true, Name = "who")]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true, Name = "about")]
    public string? About { get; set; }

    [BindProperty]
    public RequestInput Input { get; set; } = new();

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    /// <summary>A trap for programs: people do not see it.</summary>
    [BindProperty]
    public string? Website { get; set; }

    public bool OfOrganisation => Who == "organisation";

    public async Task<IActionResult> OnGet(string code, CancellationToken stop)
    {
        Input.Description = About is { Length: > RequestForm.LongestDescription } ? null : About;
        return await Open(code, stop) ?? Page();
    }

    public async Task<IActionResult> OnPost(string code, CancellationToken stop)
    {
        if (await Open(code, stop) is { } missing)
        {
            return missing;
        }

        if (!string.IsNullOrEmpty(Website))
        {
            return BadRequest();
        }

        if (OfOrganisation && Input.Kind is null or ApplicantKind.Person)
        {
            ModelState.AddModelError("Input.Kind", "请选择单位的性质。");
        }

        // Everything that is wrong at once: nobody sends a form five times.
        var form = Input.As(OfOrganisation ? Input.Kind ?? ApplicantKind.OtherOrganisation : ApplicantKind.Person);
        foreach (var fault in form.Faults(complete: true))
        {
            RequestInput.Add(ModelState, fault);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await submit.Run(new(code, form, [.. Files.Select(file => new SubmitRequest.Upload(file.OpenReadStream(), file.FileName))]), new Act(RequestAccess.TheApplicant, acts.Instant), stop);
        if (outcome.Refusal is { } refusal)
        {
            RequestInput.Add(ModelState, refusal);
            return Page();
        }

        ReceiptModel.Keep(TempData, outcome.Value);
        return Redirect(Links.RequestReceipt);
    }

    private async Task<IActionResult?> Open(string code, CancellationToken stop)
    {
        if (await organs.Run(code, stop) is not { IsOffice: true } found)
        {
            return NotFound();
        }

        Organ = found;
        return null;
    }
}
