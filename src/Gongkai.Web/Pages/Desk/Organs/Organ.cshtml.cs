using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.Law;
using Gongkai.Reports.Checking;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Organs;

/// <summary>One organ: its past, its contact data, and what an administrator may do with it. Each button is one operation.</summary>
public sealed class OrganModel(ShowOrgan show, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public OrganPage Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var outcome = await show.Run(Code, (await acts.Now(stop: stop)).Actor, stop);

        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        Shown = outcome.Value;
        return Page();
    }

    public Task<IActionResult> OnPostContact([FromServices] EditContact edit, OrganContact contact, CancellationToken stop) =>
        Do((id, act) => edit.Run(new(id, contact.Office, contact.Address, contact.PostCode, contact.Phone, contact.Fax, contact.Email, contact.Hours), act, stop), "联系方式已保存。", stop);

    public Task<IActionResult> OnPostRename([FromServices] RenameOrgan rename, string? name, string? shortName, DateOnly from, CancellationToken stop) =>
        Do((id, act) => rename.Run(new(id, name ?? "", shortName, from), act, stop), "已更名，原名称保留在曾用名中。", stop);

    public Task<IActionResult> OnPostAbolish([FromServices] AbolishOrgan abolish, DateOnly lastDay, CancellationToken stop) =>
        Do((id, act) => abolish.Run(new(id, lastDay, null), act, stop), "已撤销，原有记录仍可查阅。", stop);

    public Task<IActionResult> OnPostAdd([FromServices] AddOrgan add, string? newCode, string? newName, OrganType type, OrganLevel level, CancellationToken stop) =>
        Do((id, act) => add.Run(new(newCode ?? "", newName ?? "", type, level, id), act, stop), "已新增下级机关。", stop);

    private async Task<IActionResult> Do(Func<Guid, Act, Task<Outcome<Organ>>> operation, string done, CancellationToken stop)
    {
        if (await OnGet(stop) is NotFoundResult missing)
        {
            return missing;
        }

        if (!ModelState.IsValid)
        {
            ModelState.Clear();
            ModelState.AddModelError("", "日期没有填写或写法不对，请按“年-月-日”填写后重试。");
            return Page();
        }

        var outcome = await operation(Shown.Organ.Id, await acts.Now(stop: stop));

        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return Page();
        }

        TempData["Done"] = done;
        return LocalRedirect(Links.DeskOrgan(Code));
    }
}
