using System.Globalization;
using Gongkai.App.Registers.Decisions;
using Gongkai.App.Registers.Decisions.AtOnce;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>批量公开, 批量撤回: what would be done with each chosen decision, then what was, and the way back.</summary>
public sealed class AtOnceModel(PreviewDecisions preview, Acts acts) : DecisionListPage(acts)
{
    [BindProperty(SupportsGet = true, Name = "work")]
    public DecisionWork Work { get; set; }

    [BindProperty(SupportsGet = true, Name = "scope")]
    public DecisionScope Scope { get; set; }

    [BindProperty(SupportsGet = true, Name = "id")]
    public List<Guid> Ids { get; set; } = [];

    public PreviewDecisions.Answer? Shown { get; private set; }

    /// <summary>Whether the page or the filter has nothing that it could be done with.</summary>
    public bool NothingThere { get; private set; }

    /// <summary>What became of each; null before anything was done.</summary>
    public DoWithDecisions.Done? Done { get; private set; }

    /// <summary>The reason for withdrawing, as it was typed.</summary>
    public string? Explanation { get; private set; }

    public string Verb => Work == DecisionWork.Publish ? "公开" : "撤回";

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (Filter() is not { } filter || Unknown("work") || Unknown("scope"))
        {
            return NotFound();
        }

        var outcome = await preview.Run(new(Work, Scope, filter, Ids), (await Acts.Now(stop: stop)).Actor, stop);
        Shown = outcome.Refusal is null ? outcome.Value : null;
        NothingThere = outcome.Refusal == PreviewDecisions.NoneLeft;
        if (outcome.Refusal is { } refusal && !NothingThere)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
        }

        return Page();
    }

    /// <param name="chosen">Each as id and revision: 0197…:3.</param>
    public async Task<IActionResult> OnPost(List<string> chosen, string? explanation, [FromServices] DoWithDecisions operation, CancellationToken stop)
    {
        var decisions = chosen.Select(Parsed).OfType<(Guid Id, int Revision)>().ToList();
        var outcome = await operation.Run(new(Work, decisions, explanation), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            (Scope, Ids, Explanation) = (DecisionScope.Chosen, decisions.ConvertAll(one => one.Id), explanation);
            ModelState.AddModelError(refusal.Code == "decision.explanation" ? "explanation" : "", refusal.Reason.Zh);
            return await OnGet(stop);
        }

        Done = outcome.Value;
        return Filter() is null ? NotFound() : Page();
    }

    private bool Unknown(string field) => ModelState.GetFieldValidationState(field) == ModelValidationState.Invalid;

    private static (Guid Id, int Revision)? Parsed(string one) =>
        one.Split(':') is [var id, var revision] && Guid.TryParse(id, out var known) && int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (known, number) : null;
}
