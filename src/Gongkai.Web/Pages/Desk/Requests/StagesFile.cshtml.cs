using Gongkai.App.Requests;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>Hands out the cases of a year with the days of their stages.</summary>
public sealed class StagesFileModel(DownloadStages download, CurrentActor current) : PageModel
{
    public async Task<IActionResult> OnGet(int? year, CancellationToken stop)
    {
        var file = await download.Run(year, await current.Get(stop), stop);
        return File(file.Bytes, file.ContentType, file.Name);
    }
}
