using Gongkai.App.Complaints;
using Gongkai.App.History;
using Gongkai.App.Requests;
using Gongkai.App.Requests.Ratings;
using Gongkai.Law.Complaints;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Requests;

/// <summary>查询办理情况 by code and second factor; from here one supplements and takes the reply. Both are sent in the form's body only: they stand in no address and in no log.</summary>
public sealed class QueryModel(FindOwnRequest find, Acts acts) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Factor { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    [BindProperty]
    public Guid FileId { get; set; }

    [BindProperty]
    public int? Score { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public ComplaintGround? Ground { get; set; }

    [BindProperty]
    public string? Complaint { get; set; }

    public FindOwnRequest.Found? Found { get; private set; }

    /// <summary>What was just done, in words.</summary>
    public string? Done { get; private set; }

    private Act Act => new(RequestAccess.TheApplicant, acts.Instant);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        Response.Headers.CacheControl = "no-store";
        var outcome = await find.Run(new(Code, Factor), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(Code), refusal.Reason.Zh);
            return Page();
        }

        Found = outcome.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostSupplement([FromServices] SupplementOwn supplement, CancellationToken stop)
    {
        var outcome = await supplement.Run(new(Code, Factor, Text, [.. Files.Select(file => new SubmitRequest.Upload(file.OpenReadStream(), file.FileName))]), Act, stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(refusal.Code == "request.files" ? nameof(Files) : nameof(Text), refusal.Reason.Zh);
        }

        Done = outcome.Refusal is null ? "补正已提交，答复期限从今天起重新计算。" : null;
        return await OnPost(stop);
    }

    public async Task<IActionResult> OnPostRate([FromServices] RateReply rate, CancellationToken stop)
    {
        var outcome = await rate.Run(new(Code, Factor, Score, Note), Act, stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(refusal.Code == "request.note" ? nameof(Note) : nameof(Score), refusal.Reason.Zh);
        }

        Done = outcome.Refusal is null ? "谢谢您的评价。归档以前可以修改。" : null;
        return await OnPost(stop);
    }

    public async Task<IActionResult> OnPostComplain([FromServices] ComplainOfRequest complain, CancellationToken stop)
    {
        var outcome = await complain.Run(new(Code, Factor, Ground, Complaint), Act, stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(refusal.Code == "complaint.text" ? nameof(Complaint) : nameof(Ground), refusal.Reason.Zh);
        }
        else
        {
            Complaint = null;
            ModelState.Remove(nameof(Complaint));
        }

        Done = outcome.Refusal is null ? "投诉已送主管部门，办理结果会显示在本页。" : null;
        return await OnPost(stop);
    }

    public async Task<IActionResult> OnPostDownload([FromServices] DownloadReply download, CancellationToken stop)
    {
        var outcome = await download.Run(new(Code, Factor, FileId), Act, stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return await OnPost(stop);
        }

        return File(outcome.Value.Bytes.ToArray(), outcome.Value.ContentType, outcome.Value.Name);
    }
}
