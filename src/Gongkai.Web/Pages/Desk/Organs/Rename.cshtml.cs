using System.ComponentModel.DataAnnotations;
using Gongkai.App.Organs;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Organs;

/// <summary>更名: a new name from a day on.</summary>
public sealed class RenameModel(RenameOrgan rename, ShowOrgan show, Acts acts) : OrganForm(show, acts)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? ShortName { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写启用日期")]
    public DateOnly? From { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Load(stop) is { } instead)
        {
            return instead;
        }

        ShortName = Shown.Organ.ShortName;
        return Page();
    }

    public Task<IActionResult> OnPost(CancellationToken stop) => Do(
        act => rename.Run(new(Shown.Organ.Id, Name ?? "", ShortName, From!.Value), act, stop), "已更名，原名称保留在曾用名中。", stop,
        ("organ.name", nameof(Name)), ("organ.same-name", nameof(Name)), ("organ.day", nameof(From)));
}
