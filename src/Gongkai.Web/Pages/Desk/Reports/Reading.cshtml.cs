using Gongkai.App.AnnualReports;
using Gongkai.App.AnnualReports.Readings;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>How far the file brought in last has been read; leads on when it is read, and says what to do when it could not be.</summary>
public sealed class ReadingModel(ReadDraft read, ReadAgain again, StopReading stopReading, Acts acts) : DraftPage(read, acts)
{
    [BindProperty]
    public bool Replace { get; set; }

    public ReadingJob Job => Draft.Job!;

    public string State => ReadingWords.Of(Job.State);

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Show(stop) is { } answer)
        {
            return answer;
        }

        if (!Job.IsDone)
        {
            return Page();
        }

        Done = $"已读入“{Job.SourceName}”，请核对";
        return Redirect(Links.Confirm(Code, Year));
    }

    /// <summary>For the script: whether to go on waiting, and what to say.</summary>
    public async Task<IActionResult> OnGetState(CancellationToken stop) =>
        await Show(stop) ?? new JsonResult(new { open = Job.IsOpen, text = State });

    public async Task<IActionResult> OnPostAgain(CancellationToken stop)
    {
        if (await Show(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await again.Run(new(Job.Id, Replace), await Acts.Now(stop: stop), stop);
        return outcome.Refusal is { } refusal
            ? await Refused(refusal, refusal.Code == "report.has-work" ? nameof(Replace) : "", stop)
            : Redirect(Links.Reading(Code, Year));
    }

    public async Task<IActionResult> OnPostStop(CancellationToken stop)
    {
        if (await Show(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await stopReading.Run(new(Job.Id), await Acts.Now(stop: stop), stop);
        return outcome.Refusal is { } refusal ? await Refused(refusal, "", stop) : Redirect(Links.Reading(Code, Year));
    }

    private async Task<IActionResult?> Show(CancellationToken stop) =>
        await Open(stop) ?? (Draft.Job is null ? Redirect(Links.BringIn(Code, Year)) : null);
}
