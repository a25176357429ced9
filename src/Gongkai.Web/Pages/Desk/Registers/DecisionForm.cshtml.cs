using Gongkai.App.Registers.Decisions;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>One decision by its form, with the fields of its register.</summary>
public sealed class DecisionFormModel(OpenDecisionForm open, SaveDecision save, Acts acts) : RegisterFormPage(acts)
{
    [BindProperty(SupportsGet = true, Name = "register")]
    public string Register { get; set; } = "";

    public DecisionKind Kind { get; private set; }

    public override async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (Links.DecisionKindOf(Register) is not { } kind)
        {
            return NotFound();
        }

        var view = await open.Run(kind, Id, (await Acts.Now(stop: stop)).Actor, stop);
        if (view.Refusal is not null)
        {
            return NotFound();
        }

        (Kind, Writable, Revision) = (kind, view.Value.Writable, view.Value.Revision);
        Inputs = new FieldInputs(view.Value.Form, view.Value.Values, view.Value.Hidden);
        return Page();
    }

    public async Task<IActionResult> OnPost(Dictionary<string, string?> fields, CancellationToken stop)
    {
        if (Links.DecisionKindOf(Register) is not { } kind)
        {
            return NotFound();
        }

        var seen = Seen;
        var outcome = await save.Run(new(Organ ?? "", kind, Id, seen, FieldInputs.Typed(fields)), await Acts.Now(stop: stop), stop);
        return await After(outcome, record => ("已保存登记", Links.Decision(record.Kind, record.Id)), () => Again(fields, seen, stop));
    }
}
