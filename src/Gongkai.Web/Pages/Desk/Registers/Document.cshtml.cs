using Gongkai.App.Registers.Documents;
using Gongkai.Law.Registers;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>A document of the register: what happened to it, its texts, what it is linked with.</summary>
public sealed class DocumentModel(ShowDocument show, Acts acts) : RegisterPage(acts)
{
    /// <summary>What can be entered; making and taking effect are part of the entry itself.</summary>
    public static IReadOnlyList<EffectAct> Choices { get; } = [EffectAct.Amended, EffectAct.PartlyRepealed, EffectAct.Repealed, EffectAct.DeclaredVoid, EffectAct.Extended];

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public ShownDocument Shown { get; private set; } = null!;

    public RecordEvent.Command Typed { get; private set; } = new(default, 0, EffectAct.Amended, null, null, null, null, null);

    public DateOnly? TextFrom { get; private set; }

    public string? Body { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var shown = await show.Run(Id, (await Acts.Now(stop: stop)).Actor, stop);
        if (shown.Refusal is not null)
        {
            return NotFound();
        }

        Shown = shown.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostEvent(int revision, EffectAct what, DateOnly? on, DateOnly? until, string? by, string? articles, string? reason, [FromServices] RecordEvent operation, CancellationToken stop)
    {
        Typed = new(Id, revision, what, on, until, by, articles, reason);
        return await After(await operation.Run(Typed, await Acts.Now(stop: stop), stop), document => ("已登记效力变动", Links.RegisterDocument(document.Id)), () => OnGet(stop), "on");
    }

    public async Task<IActionResult> OnPostTakeBack(int revision, Guid eventId, string? because, [FromServices] TakeBackEvent operation, CancellationToken stop) =>
        await After(await operation.Run(new(Id, revision, eventId), await Acts.Now(because, stop), stop), document => ("已撤回效力变动", Links.RegisterDocument(document.Id)), () => OnGet(stop));

    public async Task<IActionResult> OnPostText(int revision, DateOnly? from, string? body, string? note, [FromServices] SaveText operation, CancellationToken stop)
    {
        (TextFrom, Body) = (from, body);
        return await After(await operation.Run(new(Id, revision, from, body, note), await Acts.Now(stop: stop), stop), document => ("已保存文本", Links.RegisterDocument(document.Id)), () => OnGet(stop), "from");
    }

    public async Task<IActionResult> OnPostLink(int revision, string? index, [FromServices] LinkItem operation, CancellationToken stop) =>
        await After(await operation.Run(new(Id, revision, index), await Acts.Now(stop: stop), stop), document => ("已保存关联", Links.RegisterDocument(document.Id)), () => OnGet(stop), "index");

    public async Task<IActionResult> OnPostPublish([FromServices] PublishDocument operation, CancellationToken stop) =>
        await After(await operation.Run(new(Id), await Acts.Now(stop: stop), stop), document => ("已公开", Links.RegisterDocument(document.Id)), () => OnGet(stop));
}
