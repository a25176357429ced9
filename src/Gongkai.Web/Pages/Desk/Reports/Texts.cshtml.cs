using Gongkai.App.AnnualReports;
using Gongkai.App.Channels;
using Gongkai.Reports.Comparing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>The running texts in plain fields, last year's beside them.</summary>
public sealed class TextsModel(ReadDraft read, EditTexts edit, OfferSentence offers, Acts acts) : DraftPage(read, acts)
{
    private readonly ReadDraft read = read;

    [BindProperty]
    public Dictionary<string, string?> Texts { get; set; } = [];

    [BindProperty]
    public int Revision { get; set; }

    public IReadOnlyList<TextGroup> Groups { get; private set; } = [];

    /// <summary>The texts beside last year's; null where there is no report of last year.</summary>
    public TextsBesideLast? Beside { get; private set; }

    /// <summary>What the channel register could say in section 1; null when nothing.</summary>
    public OfferSentence.Offer? Offer { get; private set; }

    public ReuseShare? Reuse => Beside?.Reuse;

    public IReadOnlyDictionary<string, EditConflict> Conflicts { get; private set; } = new Dictionary<string, EditConflict>();

    public string Text(string field) => Conflicts.TryGetValue(field, out var conflict) ? conflict.Mine : DraftFields.Read(Draft.Content, field) ?? "";

    public string? LastYear(string field) => Draft.LastYear is { } last && DraftFields.Read(last, field) is { Length: > 0 } text ? text : null;

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Show(stop) ?? Page();

    /// <summary>Puts the sentence of the channel register into what stands in the fields now, and saves them.</summary>
    public async Task<IActionResult> OnPostInsert(CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        if (await Offered(stop) is { } offer)
        {
            Texts[offer.Field] = offer.Into(Texts.GetValueOrDefault(offer.Field)?.ReplaceLineEndings("\n") ?? Text(offer.Field));
        }

        return await OnPost(stop);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await edit.Run(new(Draft.Version.Id, Revision, Typed(Texts)), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
        }
        else if (outcome.Value.Conflicts.Count == 0)
        {
            Done = outcome.Value.Changed == 0 ? "没有改动" : $"已保存 {outcome.Value.Changed} 处文字";
            return Redirect(Links.Texts(Code, Year));
        }
        else
        {
            Conflicts = outcome.Value.Conflicts.ToDictionary(conflict => conflict.Field);
            Revision = outcome.Value.Revision;
            foreach (var conflict in outcome.Value.Conflicts)
            {
                ModelState.AddModelError(TextGroup.Id(conflict.Field), $"“{conflict.Label}”刚被 {conflict.Who} 修改过，两份文字都列在下面。其他文字已保存；合并好后再点一次“保存”。");
            }
        }

        return await Show(stop) ?? Page();
    }

    /// <summary>Autosave: the texts that changed since the last time.</summary>
    public async Task<IActionResult> OnPostSave([FromBody] TextChange change, CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await edit.Run(new(Draft.Version.Id, change.Revision, Typed(change.Texts)), await Acts.Now(stop: stop), stop);
        return outcome.Refusal is { } refusal
            ? new JsonResult(new { refused = refusal.Reason.Zh }) { StatusCode = StatusCodes.Status409Conflict }
            : new JsonResult(new { outcome.Value.Revision, outcome.Value.Conflicts });
    }

    private async Task<IActionResult?> Show(CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        Groups = TextGroup.Of(Draft.Content);
        Beside = read.BesideLast(Draft);
        Offer = await Offered(stop);
        Revision = Conflicts.Count > 0 ? Revision : Draft.Version.Revision;
        ModelState.Remove(nameof(Revision));
        return null;
    }

    private async Task<OfferSentence.Offer?> Offered(CancellationToken stop) => await offers.Run(Code, Year, Draft.Content, (await Acts.Now(stop: stop)).Actor, stop);

    private static Dictionary<string, string> Typed(Dictionary<string, string?>? texts) => (texts ?? []).ToDictionary(text => text.Key, text => text.Value ?? "");
}

/// <summary>Texts as the script sends them.</summary>
public sealed record TextChange(int Revision, Dictionary<string, string?>? Texts);
