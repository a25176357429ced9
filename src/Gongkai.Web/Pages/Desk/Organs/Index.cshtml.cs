using Gongkai.App.Organs;
using Gongkai.Web.Pages.Desk.County;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Organs;

/// <summary>机关: the tree this person works with; also as CSV and XLSX.</summary>
public sealed class IndexModel(ShowOrgans show, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public bool Ended { get; set; }

    public IReadOnlyList<(OrganBranch Branch, int Depth)> Lines { get; private set; } = [];

    public bool MayChange { get; private set; }

    public async Task OnGet(CancellationToken stop)
    {
        var act = await acts.Now(stop: stop);
        Lines = [.. (await show.Run(Ended ? null : act.Today, act.Actor, stop)).SelectMany(branch => Flat(branch, 0))];
        MayChange = Lines.Any(line => line.Branch.MayChange);
    }

    public async Task<IActionResult> OnGetExport([FromServices] ExportOrgans export, string? kind, CancellationToken stop) =>
        Exported.As(await export.Run((await acts.Now(stop: stop)).Actor, stop), kind) is { } file ? file : NotFound();

    private static IEnumerable<(OrganBranch, int)> Flat(OrganBranch branch, int depth) =>
        branch.Members.SelectMany(member => Flat(member, depth + 1)).Prepend((branch, depth));
}
