using System.ComponentModel.DataAnnotations;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.People;

/// <summary>新增人员.</summary>
public sealed class NewModel(AddPerson add, AdministeredOrgans organs, Acts acts, CurrentActor current) : PageModel
{
    [BindProperty, Required(ErrorMessage = "请填写姓名"), StringLength(50, ErrorMessage = "姓名不超过 50 个字")]
    public string Name { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "请填写登录名"), StringLength(50, MinimumLength = 3, ErrorMessage = "登录名要有 3 到 50 个字符")]
    public string UserName { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "请选择所在机关")]
    public Guid? OrganId { get; set; }

    public IReadOnlyList<AdministeredOrgans.Choice> Organs { get; private set; } = [];

    /// <summary>Shown once, to be handed over.</summary>
    public AddPerson.Added? Added { get; private set; }

    public async Task OnGet(CancellationToken stop) => Organs = await organs.Run(await current.Get(stop), stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await OnGet(stop);

        if (ModelState.IsValid)
        {
            var outcome = await add.Run(new(UserName, Name, OrganId), await acts.Now(stop: stop), stop);
            Added = outcome.Refusal is null ? outcome.Value : null;

            if (outcome.Refusal is { } refusal)
            {
                ModelState.Add(refusal, ("person.name", nameof(Name)), ("person.user-name", nameof(UserName)), ("person.refused", nameof(UserName)), ("organ.unknown", nameof(OrganId)), ("person.not-allowed", nameof(OrganId)));
            }
        }

        return Page();
    }
}
