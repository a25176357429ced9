using Gongkai.App.Registers.Decisions;
using Gongkai.Web.Pages.Desk.County;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>A register of 许可, 处罚 or 强制 decisions.</summary>
public sealed class DecisionsModel(ListDecisions list, Acts acts) : DecisionListPage(acts)
{
    public ListDecisions.Answer Answer { get; private set; } = null!;

    /// <summary>What the list is filtered by, to be carried on.</summary>
    public IEnumerable<(string Name, object Value)> Filters =>
        new (string Name, object? Value)[] { ("organ", Organ), ("year", Year), ("words", Words), ("part", Part), ("import", Import), ("p", Answer.Page) }.Where(one => one.Value is not null).Select(one => (one.Name, one.Value!));

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (Filter() is not { } filter)
        {
            return NotFound();
        }

        Answer = await list.Run(filter, (await Acts.Now(stop: stop)).Actor, stop);
        return Page();
    }

    public async Task<IActionResult> OnGetExport(string? format, [FromServices] ExportDecisions export, CancellationToken stop) => Filter() is { } filter
        ? (IActionResult?)Exported.As(await export.Run(filter, (await Acts.Now(stop: stop)).Actor, stop), format) ?? NotFound()
        : NotFound();

    public string With(DecisionPart part) => Links.Filtered(Links.Decisions(Kind), ("organ", Organ), ("part", part));
}
