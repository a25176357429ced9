using Gongkai.App.Organs;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Organs;

/// <summary>修改联系方式: how the disclosure office is reached, as the 公开指南 says it.</summary>
public sealed class ContactModel(EditContact edit, ShowOrgan show, Acts acts) : OrganForm(show, acts)
{
    [BindProperty]
    public string? Office { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? PostCode { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Fax { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Hours { get; set; }

    protected override bool Allowed => Shown.MayChangeContact;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Load(stop) is { } instead)
        {
            return instead;
        }

        var contact = Shown.Organ.Contact;
        (Office, Address, PostCode, Phone, Fax, Email, Hours) = (contact.Office, contact.Address, contact.PostCode, contact.Phone, contact.Fax, contact.Email, contact.Hours);

        return Page();
    }

    public Task<IActionResult> OnPost(CancellationToken stop) => Do(
        act => edit.Run(new(Shown.Organ.Id, Office, Address, PostCode, Phone, Fax, Email, Hours), act, stop), "联系方式已保存。", stop,
        ("organ.post-code", nameof(PostCode)), ("organ.email", nameof(Email)));
}
