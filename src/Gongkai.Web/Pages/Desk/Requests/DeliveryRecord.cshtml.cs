using Gongkai.App.Requests.Letters;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>Hands out the 送达回证 of a case.</summary>
public sealed class DeliveryRecordModel(PrintDeliveryRecord print, CurrentActor current) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        var outcome = await print.Run(new(id), await current.Get(stop), stop);
        return outcome.Refusal is null ? File(outcome.Value.Bytes, outcome.Value.ContentType, outcome.Value.Name) : NotFound();
    }
}
