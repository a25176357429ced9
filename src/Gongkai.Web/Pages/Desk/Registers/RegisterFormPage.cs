using Gongkai.App.Organs;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>登记表: one record of a register by its form, new or as it was entered. What was typed stays when it is refused.</summary>
public abstract class RegisterFormPage(Acts acts) : RegisterPage(acts)
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid? Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? Organ { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    public FieldInputs Inputs { get; protected set; } = null!;

    public IReadOnlyList<Organ> Writable { get; protected set; } = [];

    /// <summary>The revision that the form was opened with; null for a new record.</summary>
    protected int? Seen => Id is null ? null : Revision;

    public abstract Task<IActionResult> OnGet(CancellationToken stop);

    protected async Task<IActionResult> Again(Dictionary<string, string?> fields, int? seen, CancellationToken stop)
    {
        var page = await OnGet(stop);
        Inputs = Inputs?.With(fields)!;
        Revision = seen ?? 0;
        return page;
    }
}
