using Gongkai.App.Registers.Decisions;
using Gongkai.Web.Pages.Desk.County;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>A register of 许可, 处罚 or 强制 decisions.</summary>
public sealed class DecisionsModel(ListDecisions list, Acts acts) : RegisterPage(acts)
{
    [BindProperty(SupportsGet = true, Name = "register")]
    public string Register { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? Organ { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "words")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "part")]
    public DecisionPart? Part { get; set; }

    [BindProperty(SupportsGet = true, Name = "import")]
    public Guid? Import { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public DecisionKind Kind { get; private set; }

    public ListDecisions.Answer Answer { get; private set; } = null!;

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

    public string Href(int page, string? export = null) => Links.Filtered(Links.Decisions(Kind), ("organ", Organ), ("year", Year), ("words", Words), ("part", Part), ("import", Import), ("p", page > 1 ? page : null),
        ("handler", export is null ? null : "Export"), ("format", export));

    public string With(DecisionPart part) => Links.Filtered(Links.Decisions(Kind), ("organ", Organ), ("part", part));

    private DecisionFilter? Filter()
    {
        if (Links.DecisionKindOf(Register) is not { } kind)
        {
            return null;
        }

        (Kind, Organ, Year) = (kind, string.IsNullOrEmpty(Organ) ? null : Organ, Year is >= 1949 and <= 2199 ? Year : null);
        return new DecisionFilter(kind, Organ, Year, Words, Part, Import, Number);
    }
}
