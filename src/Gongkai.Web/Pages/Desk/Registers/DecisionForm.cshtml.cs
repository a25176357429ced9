using Gongkai.App.Organs;
using Gongkai.App.Registers.Decisions;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>One decision by its form, with the fields of its register.</summary>
public sealed class DecisionFormModel(OpenDecisionForm open, SaveDecision save, Acts acts) : RegisterPage(acts)
{
    [BindProperty(SupportsGet = true, Name = "register")]
    public string Register { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid? Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? Organ { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    public DecisionKind Kind { get; private set; }

    public FieldInputs Inputs { get; private set; } = null!;

    public IReadOnlyList<Organ> Writable { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
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

        var seen = Revision;
        var outcome = await save.Run(new(Organ ?? "", kind, Id, Id is null ? null : seen, FieldInputs.Typed(fields)), await Acts.Now(stop: stop), stop);
        return await After(outcome, record => ("已保存登记", Links.Decision(record.Kind, record.Id)), () => Again(fields, seen, stop));
    }

    private async Task<IActionResult> Again(Dictionary<string, string?> fields, int seen, CancellationToken stop)
    {
        var page = await OnGet(stop);
        Inputs = Inputs?.With(fields)!;
        Revision = seen;
        return page;
    }
}
