using Gongkai.App.Requests.Table3;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>The cases behind a cell of the table.</summary>
public sealed class CellModel(ListBehindCell list, CurrentActor current) : PageModel
{
    public ListBehindCell.Answer Shown { get; private set; } = null!;

    public string Cell { get; private set; } = "";

    public string At(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Links.RequestsBehind(Cell, Shown.Organ.Code, Shown.Year)}&number={number}");

    public async Task<IActionResult> OnGet(string? cell, string? organ, int year, int number, CancellationToken stop)
    {
        var outcome = await list.Run(new(cell, organ, year, number), await current.Get(stop), stop);
        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        (Shown, Cell) = (outcome.Value, cell!);
        return Page();
    }
}
