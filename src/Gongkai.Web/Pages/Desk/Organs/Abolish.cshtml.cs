using System.ComponentModel.DataAnnotations;
using Gongkai.App.Organs;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Organs;

/// <summary>撤销: an organ ends and nobody takes over; a merger has its own page.</summary>
public sealed class AbolishModel(AbolishOrgan abolish, ShowOrgan show, Acts acts) : OrganForm(show, acts)
{
    [BindProperty, Required(ErrorMessage = "请填写最后存在的日期")]
    public DateOnly? LastDay { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Load(stop) ?? Page();

    public Task<IActionResult> OnPost(CancellationToken stop) => Do(
        act => abolish.Run(new(Shown.Organ.Id, LastDay!.Value, null), act, stop), "已撤销，原有记录仍可查阅。", stop, ("organ.day", nameof(LastDay)));
}
