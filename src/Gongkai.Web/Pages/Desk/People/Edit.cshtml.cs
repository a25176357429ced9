using System.ComponentModel.DataAnnotations;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.People;

/// <summary>修改资料: what stands about a person.</summary>
public sealed class EditModel(EditPerson edit, ShowPerson show, AdministeredOrgans organs, Acts acts) : PageModel
{
    private static readonly (string, string)[] Fields =
    [
        ("person.name", nameof(Name)), ("person.email", nameof(Email)), ("person.phone", nameof(Phone)), ("person.note", nameof(Note)),
        ("organ.unknown", nameof(OrganId)), ("person.organ-not-allowed", nameof(OrganId)),
    ];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写姓名"), StringLength(50, ErrorMessage = "姓名不超过 50 个字")]
    public string Name { get; set; } = "";

    [BindProperty]
    public Guid? OrganId { get; set; }

    [BindProperty, StringLength(254, ErrorMessage = "电子邮箱太长")]
    public string? Email { get; set; }

    [BindProperty, StringLength(30, ErrorMessage = "电话太长")]
    public string? Phone { get; set; }

    [BindProperty, StringLength(500, ErrorMessage = "备注不超过 500 个字")]
    public string? Note { get; set; }

    [BindProperty]
    public string? Stamp { get; set; }

    public ShowPerson.Shown Person { get; private set; } = null!;

    public IReadOnlyList<AdministeredOrgans.Choice> Organs { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Load(stop) is { } instead)
        {
            return instead;
        }

        (Name, OrganId, Email, Phone, Note, Stamp) = (Person.Name, Person.OrganId, Person.Details.Email, Person.Details.Phone, Person.Details.Note, Person.Details.Stamp);

        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Load(stop) is { } instead)
        {
            return instead;
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await edit.Run(new(Id, Name, OrganId, Email, Phone, Note, Stamp), await acts.Now(stop: stop), stop);

        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, Fields);
            return Page();
        }

        TempData["Done"] = "资料已保存。";
        return LocalRedirect(Links.Person(Id));
    }

    // Nobody edits themselves: the page is not even shown, so that no one types in vain.
    private async Task<IActionResult?> Load(CancellationToken stop)
    {
        var act = await acts.Now(stop: stop);
        var outcome = await show.Run(Id, act.Actor, act.At, stop);

        if (outcome.Refusal is { } refusal)
        {
            return refusal.Code == "person.unknown" ? NotFound() : StatusCode(StatusCodes.Status403Forbidden);
        }

        Person = outcome.Value;
        Organs = await organs.Run(act.Actor, stop);

        return act.Actor.PersonId == Id ? LocalRedirect(Links.Person(Id)) : null;
    }
}
