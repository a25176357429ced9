using System.Globalization;
using Gongkai.App.Registers.Fees;
using Gongkai.Reports.Rendering;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>收费: annual amounts of an organ.</summary>
public sealed class FeesModel(ListFees list, Acts acts) : RegisterPage(acts)
{
    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? Organ { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "fee")]
    public Guid? Fee { get; set; }

    public ListFees.Answer Answer { get; private set; } = null!;

    public FieldInputs Inputs { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        Answer = await list.Run(Organ, Year, Fee, (await Acts.Now(stop: stop)).Actor, stop);
        Inputs = FieldInputs.Empty(Answer.Form) with
        {
            Values = Answer.Chosen is { } fee
                ? new Dictionary<string, string?>
                {
                    ["title"] = fee.Item, ["year"] = fee.Year.ToString(CultureInfo.InvariantCulture), ["amount"] = PrintedFigure.Number(fee.Amount), ["basis"] = fee.Basis, ["standard"] = fee.Standard, ["remark"] = fee.Remark,
                }
                : new Dictionary<string, string?> { ["year"] = Answer.Year.ToString(CultureInfo.InvariantCulture) },
        };
        return Page();
    }

    public async Task<IActionResult> OnPost(int? revision, Dictionary<string, string?> fields, [FromServices] SaveFee operation, CancellationToken stop)
    {
        var outcome = await operation.Run(new(Organ ?? "", Fee, revision, FieldInputs.Typed(fields)), await Acts.Now(stop: stop), stop);
        return await After(outcome, fee => ("已保存收费登记", Links.Filtered(Links.RegisterFees, ("organ", Organ), ("year", fee.Year))), async () =>
        {
            var page = await OnGet(stop);
            Inputs = Inputs.With(fields);
            return page;
        });
    }

    public async Task<IActionResult> OnPostRemove(int revision, [FromServices] RemoveFee operation, CancellationToken stop) =>
        await After(await operation.Run(new(Fee ?? default, revision), await Acts.Now(stop: stop), stop), fee => ("已删除收费登记", Links.Filtered(Links.RegisterFees, ("organ", Organ), ("year", fee.Year))), () => OnGet(stop));

    public async Task<IActionResult> OnPostPublish([FromServices] PublishFees operation, CancellationToken stop) =>
        await After(await operation.Run(new(Organ ?? "", Year ?? 0), await Acts.Now(stop: stop), stop), done => ($"已公开 {done.Published} 项{(done.Own > 0 ? $"；{done.Own} 项是您自己登记的，请另一位负责人公开" : "")}", Links.Filtered(Links.RegisterFees, ("organ", Organ), ("year", Year))), () => OnGet(stop));
}
