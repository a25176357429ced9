using Gongkai.App.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>One version for reading, as the public will see it.</summary>
public sealed class VersionModel(ItemStatus status, ReadItem read, Acts acts) : ItemPage(status, acts)
{
    public override string Tab => "text";

    public ReadItem.View Read { get; private set; } = null!;

    public async Task<IActionResult> OnGet(int number, CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await read.Run(new(Id, number), (await Acts.Now(stop: stop)).Actor, stop);
        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        Read = outcome.Value;
        return Page();
    }
}
