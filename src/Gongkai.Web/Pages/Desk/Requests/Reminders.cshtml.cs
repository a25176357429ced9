using Gongkai.App.Requests.Reminders;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>提醒: when the people of an organ are written to about requests.</summary>
public sealed class RemindersModel(ListReminderHabits list, SetReminderHabits set, Acts acts) : PageModel
{
    public ListReminderHabits.Answer Shown { get; private set; } = null!;

    /// <summary>What was typed and refused; null otherwise.</summary>
    public SetReminderHabits.Command? Typed { get; private set; }

    public async Task OnGet(CancellationToken stop) => Shown = await list.Run((await acts.Now(stop: stop)).Actor, stop);

    public async Task<IActionResult> OnPost(Guid organId, string? daysBefore, int? escalateAt, bool digest, TimeOnly? digestAt, TimeOnly? quietFrom, TimeOnly? quietUntil, CancellationToken stop)
    {
        ModelState.Clear();   // what cannot be read is missing, and the operation says so
        Typed = new(organId, daysBefore, escalateAt, digest, digestAt, quietFrom, quietUntil);
        var outcome = await set.Run(Typed, await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            await OnGet(stop);
            return Page();
        }

        TempData["Done"] = "已保存。";
        return Redirect(Links.ReminderHabits);
    }

    public (string Days, string Escalate, bool Digest, string DigestAt, string From, string Until) Of(ListReminderHabits.Line organ)
    {
        static string At(TimeOnly? time) => time?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "";
        return Typed is { } typed && typed.OrganId == organ.OrganId
            ? (typed.DaysBefore ?? "", $"{typed.EscalateAt}", typed.Digest, At(typed.DigestAt), At(typed.QuietFrom), At(typed.QuietUntil))
            : (string.Join("、", organ.Plan.DaysBefore), $"{organ.Plan.EscalateAt}", organ.Plan.Digest, At(organ.Plan.DigestAt), At(organ.Plan.QuietFrom), At(organ.Plan.QuietUntil));
    }
}
