using Gongkai.App.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>The metadata block, and the period of a consultation.</summary>
public sealed class FactsModel(ItemStatus status, EditItemFacts edit, SetConsultation consult, PublishConsultationResult publishResult, ItemChoices choices, Acts acts) : ItemPage(status, acts)
{
    public override string Tab => "facts";

    public ItemChoices.View Choices { get; private set; } = null!;

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public string? Issuer { get; set; }

    [BindProperty]
    public string? DocumentNumber { get; set; }

    [BindProperty]
    public DateOnly? IssuedOn { get; set; }

    [BindProperty]
    public DateOnly? FormedOn { get; set; }

    [BindProperty]
    public string? PeriodCode { get; set; }

    [BindProperty]
    public Guid? CatalogueRowId { get; set; }

    [BindProperty]
    public string? MatterCode { get; set; }

    [BindProperty]
    public string? ThemeCode { get; set; }

    [BindProperty]
    public string? Summary { get; set; }

    [BindProperty]
    public string? Keywords { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    [BindProperty]
    public Guid? AboutItemId { get; set; }

    [BindProperty]
    public InterpretationMedium? Medium { get; set; }

    [BindProperty]
    public string? Transcript { get; set; }

    [BindProperty]
    public DateOnly? ExpireOn { get; set; }

    [BindProperty]
    public string? PublicNote { get; set; }

    [BindProperty]
    public ConsultationGround Ground { get; set; }

    [BindProperty]
    public DateOnly? OpensOn { get; set; }

    [BindProperty]
    public DateOnly? ClosesOn { get; set; }

    [BindProperty]
    public string? Reach { get; set; }

    [BindProperty]
    public int? Received { get; set; }

    [BindProperty]
    public int? Adopted { get; set; }

    [BindProperty]
    public string? Result { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Show(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return await Again(stop);
        }

        var facts = new ItemFacts(DocumentNumber, Issuer, IssuedOn, FormedOn, PeriodCode, ThemeCode, MatterCode, Summary, Keywords, Source, AboutItemId, Medium, Transcript, ExpireOn, PublicNote, CatalogueRowId);
        var outcome = await edit.Run(new(Version, Revision, facts), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            return await Again(stop, nameof(Issuer), refusal.Reason.Zh);
        }

        Done = outcome.Value.DueOn is { } due ? $"已保存。应在 {Site.ChineseDates.Zh(due)} 前公开。" : "已保存。";
        return Redirect(Links.ItemFacts(Id));
    }

    public async Task<IActionResult> OnPostConsult(CancellationToken stop)
    {
        var outcome = await consult.Run(new(Version, Ground, OpensOn, ClosesOn, Reach), await Acts.Now(stop: stop), stop);
        return outcome.Refusal is { } refusal ? await Again(stop, nameof(OpensOn), refusal.Reason.Zh) : Saved(outcome.Value.Remark?.Zh ?? "已保存。");
    }

    public async Task<IActionResult> OnPostResult(CancellationToken stop)
    {
        var outcome = await publishResult.Run(new(Id, Received, Adopted, Result), await Acts.Now(stop: stop), stop);
        return outcome.Refusal is { } refusal ? await Again(stop, nameof(Received), refusal.Reason.Zh) : Saved("采纳情况已公布。");
    }

    private RedirectResult Saved(string done)
    {
        Done = done;
        return Redirect(Links.ItemFacts(Id));
    }

    /// <summary>The page with what was typed.</summary>
    private async Task<IActionResult> Again(CancellationToken stop, string? field = null, string? error = null)
    {
        if (field is not null)
        {
            ModelState.AddModelError(field, error!);
        }

        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        Choices = await choices.Run(View.Item, (await Acts.Now(stop: stop)).Actor, stop);
        return Page();
    }

    private async Task<IActionResult> Show(CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        var facts = View.Facts;
        CatalogueRowId = facts.CatalogueRowId;
        (Issuer, DocumentNumber, IssuedOn, FormedOn, PeriodCode, MatterCode, ThemeCode) = (facts.Issuer, facts.DocumentNumber, facts.IssuedOn, facts.FormedOn, facts.PeriodCode, facts.MatterCode, facts.ThemeCode);
        (Summary, Keywords, Source, AboutItemId, Medium, Transcript, ExpireOn, PublicNote) = (facts.Summary, facts.Keywords, facts.Source, facts.AboutItemId, facts.Medium, facts.Transcript, facts.ExpireOn, facts.PublicNote);
        (Ground, OpensOn, ClosesOn, Reach) = (View.Consultation?.Ground ?? ConsultationGround.Voluntary, View.Consultation?.OpensOn, View.Consultation?.ClosesOn, View.Consultation?.Reach);
        Revision = View.Current.Revision;
        Choices = await choices.Run(View.Item, (await Acts.Now(stop: stop)).Actor, stop);
        return Page();
    }
}
