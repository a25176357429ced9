using Gongkai.App.Registers.Documents;
using Gongkai.Law.Registers;
using Gongkai.Web.Pages.Desk.County;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>The register of documents: by organ, kind, validity, year, what runs out, and what a cell counts.</summary>
public sealed class DocumentsModel(ListDocuments list, Acts acts) : RegisterPage(acts)
{
    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? Organ { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public DocumentKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public EffectState? Validity { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "words")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "due")]
    public int? Due { get; set; }

    [BindProperty(SupportsGet = true, Name = "cell")]
    public string? Cell { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public ListDocuments.Answer Answer { get; private set; } = null!;

    /// <summary>The organ whose numbers can be looked through: the one chosen, or the only one.</summary>
    public string? NumbersOf => Organ ?? (Answer.Organs.Count == 1 ? Answer.Organs[0].Code : null);

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        Organ = string.IsNullOrEmpty(Organ) ? null : Organ;
        Year = Year is >= 1949 and <= 2199 ? Year : null;
        Answer = await list.Run(Filter, (await Acts.Now(stop: stop)).Actor, stop);
        return Page();
    }

    public async Task<IActionResult> OnGetExport(string format, [FromServices] ExportDocuments export, CancellationToken stop) =>
        (IActionResult?)Exported.As(await export.Run(Filter, (await Acts.Now(stop: stop)).Actor, stop), format) ?? NotFound();

    public string Href(int page, string? export = null) => Links.Filtered(Links.RegisterDocuments, ("organ", Organ), ("kind", Kind), ("state", Validity), ("year", Year), ("words", Words), ("due", Due), ("cell", Cell),
        ("p", page > 1 ? page : null), ("handler", export is null ? null : "Export"), ("format", export));

    private DocumentFilter Filter => new(string.IsNullOrEmpty(Organ) ? null : Organ, Kind, Validity, Year, Words, Due, Cell, Number);
}
