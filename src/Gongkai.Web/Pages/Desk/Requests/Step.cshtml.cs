using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Requests;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>One step of a case: what it means, what it asks, the button. Each button is one operation.</summary>
public sealed class StepModel(ShowRequest show, ListPublicOrgans organs, Acts acts) : RequestPage(show, acts)
{
    [BindProperty(SupportsGet = true, Name = "step")]
    public string Step { get; set; } = "";

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Party { get; set; }

    [BindProperty]
    public int? Days { get; set; }

    [BindProperty]
    public RequestEventKind? What { get; set; }

    [BindProperty]
    public Guid? Letter { get; set; }

    [BindProperty]
    public Guid? Person { get; set; }

    [BindProperty]
    public bool Agree { get; set; }

    [BindProperty]
    public DeliveryWay? Way { get; set; }

    [BindProperty]
    public DateOnly? SignedFor { get; set; }

    [BindProperty]
    public string? Tariff { get; set; }

    [BindProperty]
    public int? Before { get; set; }

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    public IReadOnlyList<PublicOrgan> Organs { get; private set; } = [];

    public IReadOnlyList<RequestEvent> Letters => [.. Consultations.Open(View.Case)];

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Look(stop) ?? Page();

    public async Task<IActionResult> OnPostConfirm([FromServices] ConfirmReceipt confirm, CancellationToken stop) =>
        await Do(await confirm.Run(new(Id, Revision, On), await Acts.Now(stop: stop), stop), "已确认收到，答复期限开始计算。", stop);

    public async Task<IActionResult> OnPostSupplement([FromServices] AskSupplement ask, CancellationToken stop) =>
        await Do(await ask.Run(new(Id, Revision, On, Text, Until), await Acts.Now(stop: stop), stop), "已登记补正告知，期限停止计算，等待申请人补正。", stop);

    public async Task<IActionResult> OnPostTakeSupplement([FromServices] TakeSupplement take, CancellationToken stop) =>
        await Do(await take.Run(new(Id, Revision, On, Text, Uploads(Files)), await Acts.Now(stop: stop), stop), "已登记补正，答复期限重新计算。", stop);

    public async Task<IActionResult> OnPostExtend([FromServices] ProposeExtension propose, CancellationToken stop) =>
        await Do(await propose.Run(new(Id, Revision, Days, Text), await Acts.Now(stop: stop), stop), "已提请延期，等待工作机构负责人审批。", stop);

    public async Task<IActionResult> OnPostDecideExtension([FromServices] DecideExtension decide, CancellationToken stop) =>
        await Do(await decide.Run(new(Id, Revision, Agree, Text), await Acts.Now(stop: stop), stop), Agree ? "已同意延期；告知申请人后才生效。" : "已退回延期申请。", stop);

    public async Task<IActionResult> OnPostNoticeExtension([FromServices] NoticeExtension notice, CancellationToken stop) =>
        await Do(await notice.Run(new(Id, Revision, On), await Acts.Now(stop: stop), stop), "已登记延期告知，答复期限已延长。", stop);

    public async Task<IActionResult> OnPostConsult([FromServices] ConsultOthers consult, CancellationToken stop) =>
        await Do(await consult.Run(new(Id, Revision, What ?? RequestEventKind.Noted, Party, On, Until, Text), await Acts.Now(stop: stop), stop), "已登记征求意见，所需时间不计算在期限内。", stop);

    public async Task<IActionResult> OnPostHear([FromServices] HearConsulted hear, CancellationToken stop) =>
        await Do(await hear.Run(new(Id, Revision, Letter ?? Guid.Empty, What ?? RequestEventKind.Noted, On, Text, Uploads(Files)), await Acts.Now(stop: stop), stop), "已登记。", stop);

    public async Task<IActionResult> OnPostReasons([FromServices] AskReasons reasons, CancellationToken stop) =>
        await Do(await reasons.Run(new(Id, Revision, Agree, On, Text), await Acts.Now(stop: stop), stop), "已登记，期限不停止计算。", stop);

    public async Task<IActionResult> OnPostDelay([FromServices] DelayReply delay, CancellationToken stop) =>
        await Do(await delay.Run(new(Id, Revision, Until, Text), await Acts.Now(stop: stop), stop), "已确定延迟答复的期限，请告知申请人。", stop);

    public async Task<IActionResult> OnPostFee([FromServices] NoticeFee fee, CancellationToken stop) =>
        await Do(await fee.Run(new(Id, Revision, Tariff, Before, Days, On, Text), await Acts.Now(stop: stop), stop), "已登记收费通知，期限停止计算，等待申请人缴费。", stop);

    public async Task<IActionResult> OnPostPay([FromServices] RecordPayment pay, CancellationToken stop) =>
        await Do(await pay.Run(new(Id, Revision, On, Text), await Acts.Now(stop: stop), stop), "已登记缴费，答复期限重新计算。", stop);

    public async Task<IActionResult> OnPostAssign([FromServices] AssignCase assign, CancellationToken stop) =>
        await Do(await assign.Run(new(Id, Revision, Person), await Acts.Now(stop: stop), stop), "已交给其他经办人。", stop);

    public async Task<IActionResult> OnPostPassOn([FromServices] PassOnRequest pass, CancellationToken stop) =>
        await Do(await pass.Run(new(Id, Revision, Party, Text), await Acts.Now(stop: stop), stop), "已转送，由接收的机关办理和统计。", stop);

    public async Task<IActionResult> OnPostReview([FromServices] ReviewReply review, CancellationToken stop) =>
        await Do(await review.Run(new(Id, Revision, Agree, Text), await Acts.Now(stop: stop), stop), Agree ? "审核通过，等待签发。" : "已退回修改。", stop);

    public async Task<IActionResult> OnPostSign([FromServices] SignReply sign, CancellationToken stop) =>
        await Do(await sign.Run(new(Id, Revision, Agree, Text), await Acts.Now(stop: stop), stop), Agree ? "已签发，请登记送达。" : "已退回修改。", stop);

    public async Task<IActionResult> OnPostDeliver([FromServices] DeliverReply deliver, CancellationToken stop) =>
        await Do(await deliver.Run(new(Id, Revision, Way, On, SignedFor, Text, Uploads(Files)), await Acts.Now(stop: stop), stop), "已登记送达，这件申请已办结。", stop);

    public async Task<IActionResult> OnPostArchive([FromServices] ArchiveCase archive, CancellationToken stop) =>
        await Do(await archive.Run(new(Id, Revision), await Acts.Now(stop: stop), stop), "已归档。", stop);

    public async Task<IActionResult> OnPostReopen([FromServices] OrderCorrection order, CancellationToken stop) =>
        await Do(await order.Run(new(Id, Revision, On, Days, Text), await Acts.Now(stop: stop), stop), "已登记，按新的期限重新办理。", stop);

    public async Task<IActionResult> OnPostNote([FromServices] NoteCase note, CancellationToken stop) =>
        await Do(await note.Run(new(Id, Revision, Text, RequestFileKind.Office, Uploads(Files)), await Acts.Now(stop: stop), stop), "已保存。", stop);

    private async Task<IActionResult> Do(Gongkai.Law.Outcome<RequestCase> outcome, string done, CancellationToken stop)
    {
        Organs = Step == CaseSteps.PassOn ? await Offices(stop) : [];
        return await After(outcome, done, stop);
    }

    // A step that is not open to this person now is told on the case's own page.
    private async Task<IActionResult?> Look(CancellationToken stop)
    {
        if (await Open(stop) is { } missing)
        {
            return missing;
        }

        Organs = Step == CaseSteps.PassOn ? await Offices(stop) : [];
        return View.May(Step) ? null : Redirect(Links.DeskRequest(Id));
    }

    private async Task<IReadOnlyList<PublicOrgan>> Offices(CancellationToken stop) => [.. (await organs.Run(stop)).Where(organ => organ.IsOffice && organ.Code != View?.Organ.Code)];
}
