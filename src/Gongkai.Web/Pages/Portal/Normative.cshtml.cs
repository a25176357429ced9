using Gongkai.App.Registers.Public;
using Gongkai.Law.Registers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>规范性文件库, and at its second address 规章: what there is, by organ, validity, year and words.</summary>
public sealed class NormativeModel(PublicDocuments documents) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? Organ { get; set; }

    [BindProperty(SupportsGet = true, Name = "validity")]
    public EffectState? Validity { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "words")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public PublicDocuments.Answer Answer { get; private set; } = null!;

    public bool IsRules => Request.Path == Links.RulesLibrary;

    public string Address => IsRules ? Links.RulesLibrary : Links.Normative;

    public string Other => IsRules ? Links.Normative : Links.RulesLibrary;

    public bool IsFiltered => Organ is not null || Validity is not null || Year is not null || Words is not null;

    public async Task OnGetAsync(CancellationToken stop)
    {
        (Organ, Words) = (string.IsNullOrEmpty(Organ) ? null : Organ, string.IsNullOrWhiteSpace(Words) ? null : Words);
        Answer = await documents.Run(new(IsRules ? DocumentKind.Rule : DocumentKind.NormativeDocument, Organ, Validity, Year, Words, Number), stop);
    }

    public string Href(int page) => Links.Filtered(Address, ("organ", Organ), ("validity", Validity), ("year", Year), ("words", Words), ("p", page > 1 ? page : null));
}
