using Gongkai.App.Requests;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>依申请公开: the work lists.</summary>
public sealed class IndexModel(ListRequests list, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RequestTab Tab { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Organ { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    public ListRequests.Answer Shown { get; private set; } = null!;

    public static (RequestTab Tab, string Text)[] Tabs { get; } =
    [
        (RequestTab.Open, "在办"), (RequestTab.Today, "今日到期"), (RequestTab.Week, "本周到期"), (RequestTab.Overdue, "逾期"), (RequestTab.Waiting, "等待他人"), (RequestTab.ForSignature, "待审签"), (RequestTab.Mine, "我的"),
        (RequestTab.Closed, "已办结"),
    ];

    public async Task OnGet(CancellationToken stop)
    {
        ModelState.Clear();   // a list that nobody knows is the open ones
        Shown = await list.Run(new(Enum.IsDefined(Tab) ? Tab : RequestTab.Open, string.IsNullOrEmpty(Organ) ? null : Organ, Words, Number), await current.Get(stop), stop);
    }

    public string At(int number) => Links.RequestsOf(Tab.ToString(), Organ, Words, number);
}
