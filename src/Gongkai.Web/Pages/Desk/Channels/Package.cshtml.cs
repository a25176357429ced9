using System.Globalization;
using Gongkai.App.Channels;
using Gongkai.Law;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Channels;

/// <summary>新媒体发布包 of an item: texts to copy, its ZIP, and where it was made known.</summary>
public sealed class PackageModel(ShowPackage show, RecordPosting record, Acts acts, SiteSettings site) : PageModel
{
    [BindProperty]
    public Guid? ChannelId { get; set; }

    [BindProperty]
    public DateOnly? PostedOn { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    public ShowPackage.Package Package { get; private set; } = null!;

    /// <summary>The item's number, the last part of its address.</summary>
    public long Number => long.Parse(Package.Path[(Package.Path.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture);

    private string Root => SiteAddress.Root(site, Request);

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop) => await Load(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnGetFile(Guid id, [FromServices] RenderPackage render, CancellationToken stop)
    {
        var made = await render.Run(id, Root, (await acts.Now(stop: stop)).Actor, stop);
        return made.Refusal is null ? File(made.Value, "application/zip", $"发布包-{id:N}.zip") : NotFound();
    }

    public async Task<IActionResult> OnGetCover(Guid id, [FromServices] OpenPackageFile files, CancellationToken stop) =>
        await files.Run(id, null, (await acts.Now(stop: stop)).Actor, stop) is { } cover ? File(cover.Content, cover.ContentType) : NotFound();

    public async Task<IActionResult> OnGetProof(Guid id, Guid posting, [FromServices] OpenPackageFile files, CancellationToken stop) =>
        await files.Run(id, posting, (await acts.Now(stop: stop)).Actor, stop) is { } proof ? File(proof.Content, "application/octet-stream", proof.Name) : NotFound();

    public async Task<IActionResult> OnPost(Guid id, IFormFile? proof, CancellationToken stop)
    {
        await using var content = proof?.OpenReadStream();
        var outcome = await record.Run(new(id, ChannelId, PostedOn, Address, content, proof?.FileName), await acts.Now(stop: stop), stop);
        return await Answer(id, outcome.Refusal, "已登记。", stop);
    }

    public async Task<IActionResult> OnPostRevoke(Guid id, Guid posting, string? because, [FromServices] RevokePosting revoke, CancellationToken stop) =>
        await Answer(id, (await revoke.Run(new(posting), await acts.Now(because, stop), stop)).Refusal, "已撤销。", stop);

    public async Task<IActionResult> OnPostPush(Guid id, Guid to, [FromServices] PushItem push, CancellationToken stop) =>
        await Answer(id, (await push.Run(new(id, to, Root), await acts.Now(stop: stop), stop)).Refusal, "已交付推送，几分钟内出现在公众号草稿箱；没有成功的可以在“消息”中查看原因。发出后请回到这里登记网址。", stop);

    private async Task<IActionResult> Answer(Guid id, Refusal? refusal, string done, CancellationToken stop)
    {
        if (refusal is null)
        {
            TempData["Done"] = done;
            return Redirect(Links.Package(id));
        }

        ModelState.Add(refusal, ("channel.posted", nameof(PostedOn)), ("channel.address", nameof(Address)), ("channel.proof", nameof(Address)), ("channel.not-found", nameof(ChannelId)));
        return await Load(id, stop) ? Page() : NotFound();
    }

    private async Task<bool> Load(Guid id, CancellationToken stop)
    {
        var found = await show.Run(id, (await acts.Now(stop: stop)).Actor, stop);
        Package = found.Refusal is null ? found.Value : null!;
        return found.Refusal is null;
    }
}
