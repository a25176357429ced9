using Gongkai.App.Requests;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Gongkai.Web.Pages.Portal.Requests;

/// <summary>登记回执: the code that is shown once, and by when the law wants an answer.</summary>
public sealed class ReceiptModel : PageModel
{
    private const string Key = "request.receipt";

    /// <summary>Code, number, organ, day, day of receipt, last day, remarks.</summary>
    public string[] Shown { get; private set; } = [];

    public IActionResult OnGet()
    {
        Shown = TempData.Peek(Key) as string[] ?? [];   // loading the page again shows it again, until something else is submitted
        Response.Headers.CacheControl = "no-store";
        return Shown.Length == 0 ? Redirect(Links.Requests) : Page();
    }

    internal static void Keep(ITempDataDictionary data, SubmitRequest.Receipt receipt) =>
        data[Key] = new[] { receipt.Code, receipt.Number, receipt.OrganName, receipt.SubmittedOn.Zh(), receipt.ReceivedOn?.Zh() ?? "", receipt.DueOn.Zh() + (receipt.Provisional ? "（下一年度工作日安排尚未公布，可能调整）" : ""), string.Join("", receipt.Remarks) };
}
