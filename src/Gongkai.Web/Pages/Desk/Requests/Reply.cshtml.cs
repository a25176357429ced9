using Gongkai.App.Requests;
using Gongkai.App.Requests.Letters;
using Gongkai.Law.Grounds;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>怎么答: what the outcome demands, and the text that goes out; saved, or sent to review.</summary>
public sealed class ReplyModel(ShowRequest show, WriteReply write, SuggestReply suggest, Acts acts) : RequestPage(show, acts)
{
    [BindProperty]
    public ReplyTexts Texts { get; set; } = new();

    [BindProperty]
    public string? Reply { get; set; }

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Open(stop) is { } missing)
        {
            return missing;
        }

        if (View.Outcome is null)
        {
            return Redirect(Links.RequestJourney(Id));
        }

        (Texts, Reply) = (ReplyTexts.Of(Drafts.Read(View.Case)), View.Case.Reply ?? await suggest.Run(new(Id, null), (await Acts.Now(stop: stop)).Actor, stop));
        return Page();
    }

    /// <summary>Writes the text anew from what is typed above it; nothing is saved.</summary>
    public async Task<IActionResult> OnPostCompose(CancellationToken stop)
    {
        if (await Open(stop) is { } missing)
        {
            return missing;
        }

        if (View.Outcome is null)
        {
            return Redirect(Links.RequestJourney(Id));
        }

        ModelState.Remove(nameof(Reply));
        Reply = await suggest.Run(new(Id, Texts.Draft()), (await Acts.Now(stop: stop)).Actor, stop);
        return Page();
    }

    public async Task<IActionResult> OnPost(bool propose, CancellationToken stop)
    {
        if (await Open(stop) is { } missing)
        {
            return missing;
        }

        var outcome = await write.Run(new(Id, Revision, View.Case.OutcomeCode, Texts.Draft(), Reply, propose, Uploads(Files)), await Acts.Now(stop: stop), stop);
        return await After(outcome, propose ? "已送审，等待另一位同事审核。" : "已保存。", stop, propose ? null : Links.RequestReply(Id));
    }
}

/// <summary>The texts of a draft as the form has them.</summary>
public sealed class ReplyTexts
{
    public string? Basis { get; set; }

    public string? Facts { get; set; }

    public string? Reasons { get; set; }

    public string? WhereToFind { get; set; }

    public string? Provided { get; set; }

    public string? Withheld { get; set; }

    public string? Search { get; set; }

    public string? ForbiddingLaw { get; set; }

    public string? Consultation { get; set; }

    public string? RightChannel { get; set; }

    public string? EarlierReply { get; set; }

    public static ReplyTexts Of(OutcomeDraft draft) => new()
    {
        Basis = draft.Basis, Facts = draft.Facts, Reasons = draft.Reasons, WhereToFind = draft.WhereToFind, Provided = draft.Provided, Withheld = draft.Withheld, Search = draft.Search, ForbiddingLaw = draft.ForbiddingLaw,
        Consultation = draft.Consultation, RightChannel = draft.RightChannel, EarlierReply = draft.EarlierReply,
    };

    public OutcomeDraft Draft() => new()
    {
        Basis = Basis, Facts = Facts, Reasons = Reasons, WhereToFind = WhereToFind, Provided = Provided, Withheld = Withheld, Search = Search, ForbiddingLaw = ForbiddingLaw,
        Consultation = Consultation, RightChannel = RightChannel, EarlierReply = EarlierReply,
    };
}
