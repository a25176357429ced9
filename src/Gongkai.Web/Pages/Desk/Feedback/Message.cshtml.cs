using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Feedback;
using Gongkai.App.History;
using Gongkai.Law;
using Gongkai.Law.Feedback;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Feedback;

/// <summary>One message and what may be done with it. Each button is one operation.</summary>
public sealed class MessageModel(ShowMessage show, ListPublicOrgans organs, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public bool Publish { get; set; }

    [BindProperty]
    public string? PublicQuestion { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    [BindProperty]
    public string? Organ { get; set; }

    public MessageView Shown { get; private set; } = null!;

    public IReadOnlyList<PublicOrgan> Organs { get; private set; } = [];

    public bool May(MessageMove move) => Shown.Moves.Contains(move);

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Load(stop) is { } missing)
        {
            return missing;
        }

        (Text, Publish, PublicQuestion) = (Shown.Message.Answer, Shown.Message.PublishedAt is not null, Shown.Message.PublicQuestion);
        return Page();
    }

    public Task<IActionResult> OnPostAnswer([FromServices] AnswerMessage answer, CancellationToken stop) =>
        Do(act => answer.Run(new(Id, Text, Publish, PublicQuestion), act, stop), "答复已保存，来信人凭查询码可以看到。", stop);

    public Task<IActionResult> OnPostPass([FromServices] PassMessage pass, CancellationToken stop) =>
        Do(act => pass.Run(new(Id, Organ ?? ""), act, stop), "已转办，期限从今天起由该机关重新计算。", stop);

    public Task<IActionResult> OnPostDismiss([FromServices] DismissMessage dismiss, CancellationToken stop) =>
        Do(act => dismiss.Run(new(Id, Because), act, stop), "已列为不予办理，来信人能看到理由。", stop);

    public Task<IActionResult> OnPostReopen([FromServices] DismissMessage dismiss, CancellationToken stop) =>
        Do(act => dismiss.Run(new(Id, null, Reopen: true), act, stop), "已恢复办理。", stop);

    private async Task<IActionResult?> Load(CancellationToken stop)
    {
        var outcome = await show.Run(Id, (await acts.Now(stop: stop)).Actor, stop);
        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        Shown = outcome.Value;
        Organs = [.. (await organs.Run(stop)).Where(organ => organ.IsOffice)];
        return null;
    }

    private async Task<IActionResult> Do(Func<Act, Task<Outcome<Message>>> operation, string done, CancellationToken stop)
    {
        if (await Load(stop) is { } missing)
        {
            return missing;
        }

        var outcome = await operation(await acts.Now(stop: stop));
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, ("message.answer", nameof(Text)), ("message.publish", nameof(Publish)), ("message.question", nameof(PublicQuestion)), ("message.because", nameof(Because)), ("message.organ", nameof(Organ)));
            return Page();
        }

        TempData["Done"] = done;
        return Redirect(Links.DeskFeedback);
    }
}
