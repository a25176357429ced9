using Gongkai.App.Hotline;
using Gongkai.App.Requests;
using Gongkai.Law.Requests;
using Gongkai.Web.Pages.Portal.Requests;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>登记: one page, top to bottom by keyboard; when it is saved the next one is empty but for the channel and the day.</summary>
public sealed class NewModel(RegisterRequest register, OpenRegistration open, FindTransfer transfers, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Organ { get; set; }

    [BindProperty(SupportsGet = true)]
    public RequestChannel Channel { get; set; }

    /// <summary>The transfer of the hotline that it comes out of.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Transfer { get; set; }

    public string? TransferNumber { get; private set; }

    [BindProperty]
    public DateOnly? Submitted { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Arrived { get; set; }

    [BindProperty]
    public DateOnly? Confirmed { get; set; }

    [BindProperty]
    public int Items { get; set; } = 1;

    [BindProperty]
    public bool WithCode { get; set; }

    [BindProperty]
    public RequestInput Input { get; set; } = new();

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    public OpenRegistration.Answer Offered { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        ModelState.Clear();
        await Load(stop);
        await Fill(stop);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Load(stop);
        var form = Input.As(Input.Kind ?? ApplicantKind.Person);
        foreach (var fault in form.Faults(complete: false))
        {
            RequestInput.Add(ModelState, fault);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await register.Run(
            new(Organ ?? "", Channel, form, Submitted, Arrived, Confirmed, Items, WithCode, [.. Files.Select(file => new SubmitRequest.Upload(file.OpenReadStream(), file.FileName))]) { TransferId = Transfer }, await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, ("request.arrived", nameof(Arrived)), ("request.submitted", nameof(Submitted)), ("request.confirmed", nameof(Confirmed)), ("request.items", nameof(Items)), ("request.files", nameof(Files)),
                ("request.date-ahead", nameof(Arrived)), ("request.dates-crossed", nameof(Arrived)), ("request.may-not-handle", nameof(Organ)));
            return Page();
        }

        var done = outcome.Value;
        TempData["Done"] = $"已登记 {done.Number}。{(done.ReceivedOn is { } received ? $"收到之日 {received.Zh()}，{(done.DueOn is { } due ? $"最迟 {due.Zh()} 答复。" : "")}" : "等待与申请人确认后起算期限。")}{(done.Code is { } code ? $"查询码 {code}，请抄给申请人，只显示这一次。" : "")}";
        return Redirect($"{Links.RegisterRequest}?Organ={Uri.EscapeDataString(Organ ?? "")}&Channel={Channel}&Arrived={Arrived?.Iso()}");
    }

    // What the hotline wrote down is where the request begins; who asks is asked of them.
    private async Task Fill(CancellationToken stop)
    {
        if (Transfer is { } id && await transfers.Run(id, (await acts.Now(stop: stop)).Actor, stop) is { } transfer)
        {
            (Organ, Arrived, TransferNumber) = (transfer.Organ!.Code, transfer.ReceivedOn, transfer.TransferNumber);
            Input.Description = transfer.Matter;
        }
    }

    private async Task Load(CancellationToken stop)
    {
        Offered = await open.Run(await acts.Now(stop: stop), stop);
        Organ ??= Offered.Organs.Count > 0 ? Offered.Organs[0].Code : null;
        Arrived ??= Offered.Today;
    }
}
