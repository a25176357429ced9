using Gongkai.App.AnnualReports;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>Title, signature and date.</summary>
public sealed class IdentityModel(ReadDraft read, EditIdentity edit, SayConsolidated say, Acts acts) : DraftPage(read, acts)
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Signature { get; set; }

    [BindProperty]
    public string? Signed { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await edit.Run(new(Draft.Version.Id, Revision, Title ?? "", Signature ?? "", Signed ?? ""), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            return await Refused(refusal, refusal.Code == "report.not-a-date" ? nameof(Signed) : "", stop);
        }

        if (outcome.Value.Conflicts.Count > 0)
        {
            foreach (var conflict in outcome.Value.Conflicts)
            {
                ModelState.AddModelError(Field(conflict.Field), $"{conflict.Label}：{conflict.Who} 刚改为“{conflict.Theirs}”，您填的是“{conflict.Mine}”。再点一次“保存”就以您填的为准。");
            }

            ModelState.Remove(nameof(Revision));
            Revision = outcome.Value.Revision;
            return await Open(stop) ?? Page();
        }

        Done = outcome.Value.Changed == 0 ? "没有改动" : "已保存";
        return Redirect(Links.Identity(Code, Year));
    }

    public async Task<IActionResult> OnPostConsolidated(bool consolidated, CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await say.Run(new(Draft.Version.Id, consolidated), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            Fill();
            return await Refused(refusal, "Consolidated", stop);
        }

        Done = consolidated ? "已记为汇总报告" : "已记为本机关自己的报告";
        return Redirect(Links.Identity(Code, Year));
    }

    private void Fill()
    {
        (Title, Signature) = (DraftFields.Read(Draft.Content, DraftFields.Title), DraftFields.Read(Draft.Content, DraftFields.Signature));
        (Signed, Revision) = (DraftFields.Read(Draft.Content, DraftFields.Signed), Draft.Version.Revision);
    }

    private static string Field(string field) => field switch
    {
        DraftFields.Title => nameof(Title),
        DraftFields.Signature => nameof(Signature),
        _ => nameof(Signed),
    };
}
