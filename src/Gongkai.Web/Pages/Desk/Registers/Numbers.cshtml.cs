using Gongkai.App.Registers.Documents;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>文号查重和缺号 of an organ.</summary>
public sealed class NumbersModel(FindNumbers find, Acts acts) : RegisterPage(acts)
{
    [BindProperty(SupportsGet = true, Name = "organ")]
    public string Organ { get; set; } = "";

    public FindNumbers.Answer View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var found = await find.Run(Organ, (await Acts.Now(stop: stop)).Actor, stop);
        if (found.Refusal is not null)
        {
            return NotFound();
        }

        View = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost(string? number, string? reason, [FromServices] ExplainNumber operation, CancellationToken stop) =>
        await After(await operation.Run(new(Organ, number ?? "", reason), await Acts.Now(stop: stop), stop), note => ($"已说明 {note.NumberKey}", Links.DocumentNumbers(Organ)), () => OnGet(stop));
}
