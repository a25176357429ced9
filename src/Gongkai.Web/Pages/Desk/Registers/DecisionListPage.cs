using Gongkai.App.Registers.Decisions;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>A page over the decisions of a register that a filter means.</summary>
public abstract class DecisionListPage(Acts acts) : RegisterPage(acts)
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

    /// <summary>A page of the list, by the same filter.</summary>
    public string Href(int page, string? export = null) => Links.Filtered(Links.Decisions(Kind), ("organ", Organ), ("year", Year), ("words", Words), ("part", Part), ("import", Import), ("p", page > 1 ? page : null),
        ("handler", export is null ? null : "Export"), ("format", export));

    /// <summary>What the address asks for; null for a register that is none.</summary>
    protected DecisionFilter? Filter()
    {
        if (Links.DecisionKindOf(Register) is not { } kind)
        {
            return null;
        }

        (Kind, Organ, Year) = (kind, string.IsNullOrEmpty(Organ) ? null : Organ, Year is >= 1949 and <= 2199 ? Year : null);
        return new DecisionFilter(kind, Organ, Year, Words, Part, Import, Number);
    }
}
