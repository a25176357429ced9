using Gongkai.App.Registers.CleanUps;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>文件清理: those there were, and a new one.</summary>
public sealed class CleanUpsModel(ListCleanUps list, Acts acts) : RegisterPage(acts)
{
    public ListCleanUps.Answer List { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        List = await list.Run((await Acts.Now(stop: stop)).Actor, stop);
        return Page();
    }

    public async Task<IActionResult> OnPost(string? organ, string? title, [FromServices] StartCleanUp operation, CancellationToken stop) =>
        await After(await operation.Run(new(organ ?? "", title), await Acts.Now(stop: stop), stop), cleanUp => ("已列出现行有效的文件，请逐件填写意见", Links.CleanUp(cleanUp.Id)), () => OnGet(stop), "organ");
}
