using Gongkai.App.Organs;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Organs;

/// <summary>调整隶属关系: chosen, looked at with what follows, then done.</summary>
public sealed class MoveModel(MoveOrgan move, PreviewMove preview, OrganChoices choices, ShowOrgan show, Acts acts) : OrganForm(show, acts)
{
    private static readonly (string, string)[] Fields =
    [
        ("organ.no-parent", nameof(Parent)), ("organ.under-itself", nameof(Parent)), ("organ.same-parent", nameof(Parent)), ("organ.ended", nameof(Parent)), ("organ.too-deep", nameof(Parent)),
        ("organ.not-allowed", nameof(Parent)), ("organ.day", nameof(FirstDay)),
    ];

    [BindProperty(SupportsGet = true)]
    public Guid? Parent { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? FirstDay { get; set; }

    public IReadOnlyList<OrganChoices.Choice> Choices { get; private set; } = [];

    /// <summary>What follows, once both are chosen.</summary>
    public PreviewMove.View? Follows { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Ready(stop) is { } instead)
        {
            return instead;
        }

        if (Request.Query.ContainsKey(nameof(Parent)) && Chosen() is { } command)
        {
            var outcome = await preview.Run(command, await Acts.Now(stop: stop), stop);
            Follows = outcome.Refusal is null ? outcome.Value : null;
            if (outcome.Refusal is { } refusal)
            {
                ModelState.Add(refusal, Fields);
            }
        }

        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Ready(stop) is { } instead)
        {
            return instead;
        }

        return Chosen() is { } command ? await Do(act => move.Run(command, act, stop), "已调整隶属关系，原来的隶属关系已保留。", stop, Fields) : Page();
    }

    private async Task<IActionResult?> Ready(CancellationToken stop)
    {
        if (await Load(stop) is { } instead)
        {
            return instead;
        }

        Choices = [.. (await choices.Run((await Acts.Now(stop: stop)).Actor, stop)).Where(choice => choice.Id != Shown.Organ.Id)];
        return null;
    }

    private MoveOrgan.Command? Chosen()
    {
        if (Parent is null)
        {
            ModelState.AddModelError(nameof(Parent), "请选择新的上级机关");
        }

        if (FirstDay is null && ModelState.GetFieldValidationState(nameof(FirstDay)) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
        {
            ModelState.AddModelError(nameof(FirstDay), "请填写生效日期");
        }

        return Parent is { } parent && FirstDay is { } from ? new(Shown.Organ.Id, parent, from) : null;
    }
}
