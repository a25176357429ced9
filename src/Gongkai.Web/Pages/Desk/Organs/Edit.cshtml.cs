using System.ComponentModel.DataAnnotations;
using Gongkai.App.Organs;
using Gongkai.Reports.Checking;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Organs;

/// <summary>修改资料: what the list says about an organ, beside its name and place.</summary>
public sealed class EditModel(EditOrgan edit, ShowOrgan show, Acts acts) : OrganForm(show, acts)
{
    [BindProperty]
    public string? ShortName { get; set; }

    [BindProperty]
    public OrganType Type { get; set; }

    [BindProperty]
    public OrganLevel Level { get; set; }

    [BindProperty]
    public string? CreditCode { get; set; }

    [BindProperty]
    public string? RegionCode { get; set; }

    [BindProperty]
    public bool MayMakeRules { get; set; }

    [BindProperty]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty]
    public string? ReportsDue { get; set; }

    [BindProperty, Range(0, 9999, ErrorMessage = "排序是 0 到 9999 的整数")]
    public int Order { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Load(stop) is { } instead)
        {
            return instead;
        }

        var organ = Shown.Organ;
        (ShortName, Type, Level, CreditCode, RegionCode) = (organ.ShortName, organ.Type, organ.Level, organ.CreditCode, organ.RegionCode);
        (MayMakeRules, ValidFrom, ReportsDue, Order) = (organ.MayMakeRules, organ.ValidFrom, organ.ReportsDue, organ.Order);

        return Page();
    }

    public Task<IActionResult> OnPost(CancellationToken stop) => Do(
        act => edit.Run(new(Shown.Organ.Id, ShortName, Type, Level, RegionCode, CreditCode, MayMakeRules, ValidFrom, ReportsDue, Order), act, stop), "机关资料已保存。", stop,
        ("organ.short-name", nameof(ShortName)), ("organ.credit-code", nameof(CreditCode)), ("organ.region-code", nameof(RegionCode)), ("organ.reports-due", nameof(ReportsDue)));
}
