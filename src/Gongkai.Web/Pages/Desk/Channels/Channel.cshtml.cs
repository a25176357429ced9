using Gongkai.App.Channels;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Channels;

/// <summary>Enters a channel, or changes what is said of one.</summary>
public sealed class ChannelModel(ListChannels list, SaveChannel save, Acts acts) : PageModel
{
    [BindProperty]
    public ChannelKind Kind { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Where { get; set; }

    [BindProperty]
    public DateOnly? OpenedOn { get; set; }

    [BindProperty]
    public DateOnly? ClosedOn { get; set; }

    [BindProperty]
    public string? PushAddress { get; set; }

    [BindProperty]
    public string? PushId { get; set; }

    [BindProperty]
    public string? PushSecret { get; set; }

    public Channel? Standing { get; private set; }

    public string OrganName { get; private set; } = "";

    public async Task<IActionResult> OnGet(string organ, Guid? id, CancellationToken stop)
    {
        if (!await Load(organ, id, stop))
        {
            return NotFound();
        }

        if (Standing is { } one)
        {
            (Kind, Name, Where, OpenedOn, ClosedOn, PushAddress, PushId) = (one.Kind, one.Name, one.Where, one.OpenedOn, one.ClosedOn, one.PushAddress, one.PushId);
        }

        return Page();
    }

    public async Task<IActionResult> OnPost(string organ, Guid? id, CancellationToken stop)
    {
        if (!await Load(organ, id, stop))
        {
            return NotFound();
        }

        var outcome = await save.Run(new(organ, id, Kind, Name, Where, OpenedOn, ClosedOn, PushAddress, PushId, PushSecret), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, ("channel.name", nameof(Name)), ("channel.where", nameof(Where)), ("channel.opened", nameof(OpenedOn)), ("channel.closed", nameof(ClosedOn)), ("channel.push", nameof(PushAddress)), ("channel.secret", nameof(PushSecret)));
            return Page();
        }

        TempData["Done"] = "已保存。";
        return Redirect($"{Links.Channels}?organ={Uri.EscapeDataString(organ)}");
    }

    private async Task<bool> Load(string organ, Guid? id, CancellationToken stop)
    {
        var shown = await list.Run(new(organ), (await acts.Now(stop: stop)).Actor, stop);
        Standing = id is null ? null : shown.Lines.FirstOrDefault(line => line.Channel.Id == id)?.Channel;
        OrganName = shown.Writable.FirstOrDefault(one => one.Code == organ)?.Name ?? "";
        return OrganName.Length > 0 && (id is null || Standing is not null);
    }
}
