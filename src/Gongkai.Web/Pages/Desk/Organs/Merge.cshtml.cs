using Gongkai.App.Organs;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Organs;

/// <summary>合并机关: several into one, chosen, looked at with what follows, then done.</summary>
public sealed class MergeModel(MergeOrgans merge, PreviewMerge preview, OrganChoices choices, Acts acts) : PageModel
{
    private static readonly (string, string)[] Fields =
    [
        ("organ.merged", nameof(Merged)), ("organ.root", nameof(Merged)), ("organ.ended", nameof(Merged)), ("organ.not-allowed", nameof(Merged)), ("organ.successor", nameof(Successor)), ("organ.day", nameof(ExistedUntil)),
    ];

    [BindProperty(SupportsGet = true)]
    public Guid[] Merged { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public Guid? Successor { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? ExistedUntil { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool PeopleFollow { get; set; }

    public IReadOnlyList<OrganChoices.Choice> Choices { get; private set; } = [];

    public PreviewMerge.View? Follows { get; private set; }

    public async Task OnGet(CancellationToken stop)
    {
        await Load(stop);
        if (Request.Query.ContainsKey(nameof(Successor)) && Chosen() is { } command)
        {
            var outcome = await preview.Run(command, await acts.Now(stop: stop), stop);
            Follows = outcome.Refusal is null ? outcome.Value : null;
            if (outcome.Refusal is { } refusal)
            {
                ModelState.Add(refusal, Fields);
            }
        }
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Load(stop);
        if (Chosen() is not { } command)
        {
            return Page();
        }

        var outcome = await merge.Run(command, await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, Fields);
            return Page();
        }

        TempData["Done"] = $"已有 {Merged.Length} 个机关并入，原有记录仍可查阅。";
        return LocalRedirect(Links.DeskOrgan(outcome.Value.Code));
    }

    private async Task Load(CancellationToken stop) => Choices = await choices.Run((await acts.Now(stop: stop)).Actor, stop);

    private MergeOrgans.Command? Chosen()
    {
        if (Merged.Length == 0)
        {
            ModelState.AddModelError(nameof(Merged), "请勾选要并入的机关");
        }

        if (Successor is null)
        {
            ModelState.AddModelError(nameof(Successor), "请选择承继机关");
        }

        if (ExistedUntil is null && ModelState.GetFieldValidationState(nameof(ExistedUntil)) != ModelValidationState.Invalid)
        {
            ModelState.AddModelError(nameof(ExistedUntil), "请填写最后存在的日期");
        }

        return ModelState.IsValid ? new(Merged, Successor!.Value, ExistedUntil!.Value, PeopleFollow) : null;
    }
}
