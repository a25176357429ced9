using Gongkai.App.Registers.Documents;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>登记文件: a new one, or what was entered wrongly. What happened to it later is not changed here but entered as an event.</summary>
public sealed class DocumentFormModel(OpenDocumentForm open, RegisterDocument register, Acts acts) : RegisterFormPage(acts)
{
    public override async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var form = await open.Run(Id, (await Acts.Now(stop: stop)).Actor, stop);
        if (form.Refusal is not null)
        {
            return NotFound();
        }

        (Writable, Revision) = (form.Value.Writable, form.Value.Revision);
        Inputs = new FieldInputs(form.Value.Form, form.Value.Values, new HashSet<string>());
        return Page();
    }

    public async Task<IActionResult> OnPost(Dictionary<string, string?> fields, CancellationToken stop)
    {
        var seen = Seen;
        var outcome = await register.Run(new(Organ ?? "", Id, seen, FieldInputs.Typed(fields)), await Acts.Now(stop: stop), stop);
        return await After(outcome, document => ("已保存文件登记", Links.RegisterDocument(document.Id)), () => Again(fields, seen, stop));
    }
}
