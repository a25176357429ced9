using Gongkai.App.Organs;
using Gongkai.App.Registers.Documents;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>登记文件: a new one, or what was entered wrongly. What happened to it later is not changed here but entered as an event.</summary>
public sealed class DocumentFormModel(OpenDocumentForm open, RegisterDocument register, Acts acts) : RegisterPage(acts)
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid? Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? Organ { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    public FieldInputs Inputs { get; private set; } = null!;

    public IReadOnlyList<Organ> Writable { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var form = await open.Run(Id, (await Acts.Now(stop: stop)).Actor, stop);
        if (form.Refusal is not null)
        {
            return NotFound();
        }

        Writable = form.Value.Writable;
        Revision = form.Value.Revision;
        Inputs = new FieldInputs(form.Value.Form, form.Value.Values, new HashSet<string>());
        return Page();
    }

    public async Task<IActionResult> OnPost(Dictionary<string, string?> fields, CancellationToken stop)
    {
        var seen = Revision;
        var outcome = await register.Run(new(Organ ?? "", Id, Id is null ? null : seen, FieldInputs.Typed(fields)), await Acts.Now(stop: stop), stop);
        return await After(outcome, document => ("已保存文件登记", Links.RegisterDocument(document.Id)), () => Again(fields, seen, stop));
    }

    private async Task<IActionResult> Again(Dictionary<string, string?> fields, int seen, CancellationToken stop)
    {
        var page = await OnGet(stop);
        Inputs = Inputs?.With(fields)!;
        Revision = seen;
        return page;
    }
}
