using Gongkai.App.Organs;
using Gongkai.Reports.Checking;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Organs;

/// <summary>新增下级机关.</summary>
public sealed class AddModel(AddOrgan add, ShowOrgan show, Acts acts) : OrganForm(show, acts)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? NewCode { get; set; }

    [BindProperty]
    public OrganType Type { get; set; } = OrganType.Department;

    [BindProperty]
    public OrganLevel Level { get; set; } = OrganLevel.County;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Load(stop) is { } instead)
        {
            return instead;
        }

        Level = Shown.Organ.Level;
        return Page();
    }

    public Task<IActionResult> OnPost(CancellationToken stop) => Do(
        act => add.Run(new(NewCode ?? "", Name ?? "", Type, Level, Shown.Organ.Id), act, stop), $"已新增“{Name}”。", stop,
        ("organ.name", nameof(Name)), ("organ.code", nameof(NewCode)), ("organ.code-taken", nameof(NewCode)), ("office.exists-already", nameof(NewCode)));
}
