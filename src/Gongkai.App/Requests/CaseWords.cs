using Gongkai.Law;
using Gongkai.Law.Clock;
using Gongkai.Law.Forms;
using Gongkai.Law.Registers;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>Cases in words.</summary>
public static class CaseWords
{
    /// <summary>The year whose form names the kinds of applicants: the first of the form in use.</summary>
    private const int FormYear = 2021;

    /// <summary>A kind of applicant as the form's column is headed.</summary>
    public static string Name(this ApplicantKind kind) => LawBook.Embedded is var law && law.FormFor(FormYear) is { } form
        ? form.Locate(new CellRef("requests", "received", law.ApplicantKinds[kind].Column)).Column.Label : kind.ToString();

    /// <summary>How many working days a period of the law has: reply, extension, supplementNotice, supplement, thirdParty, coMaker, correction.</summary>
    public static int Days(string period) => LawBook.Embedded.ClockRules!.Period(period).Days;

    /// <summary>A channel.</summary>
    public static Wording Name(this RequestChannel channel) => LawBook.Embedded.ReceiptRules[channel].Name;

    /// <summary>The rule of a channel for the day of receipt.</summary>
    public static Wording Rule(this RequestChannel channel) => LawBook.Embedded.ReceiptRules[channel].Rule;

    /// <summary>An outcome by its code.</summary>
    public static string? Outcome(string? code) => LawBook.Embedded.Outcomes.Find(code)?.Name.Zh ?? code;

    /// <summary>The applicant as lists name them: a person by the first character, an organisation by its name.</summary>
    public static string Masked(RequestCase request) => request.Applicant is not { } applicant ? "—"
        : request.Kind == ApplicantKind.Person ? PersonalText.MaskedName(applicant.Name) : applicant.Name;

    /// <summary>110101********1234.</summary>
    public static string? MaskedNumber(string? number) => number is null ? null : number.Length >= 15 ? PersonalText.MaskedId(number) : number.Length > 7 ? number[..3] + "****" + number[^4..] : new string('*', number.Length);

    /// <summary>What an applicant is told about where their case stands.</summary>
    public static string ForApplicant(RequestCase request) => request.State switch
    {
        RequestState.Arrived => "等待机关与您确认",
        RequestState.Supplementing => "等待您补正",
        RequestState.AwaitingPayment => "等待您缴费",
        RequestState.PassedOn => "已转送负责的机关",
        _ when request.DeliveredOn is not null => "已答复",
        _ when request.Clock == ClockState.Consulting => "办理中，正在征求意见",
        _ => "办理中",
    };

    /// <summary>An event.</summary>
    public static Wording Of(RequestEventKind kind) => kind switch
    {
        RequestEventKind.Received => new("收到申请", "received"),
        RequestEventKind.TransferredIn => new("接收转办", "passed on to this organ"),
        RequestEventKind.SupplementAsked => new("告知补正", "asked to supplement"),
        RequestEventKind.Supplemented => new("收到补正", "supplemented"),
        RequestEventKind.ThirdPartyAsked => new("征求第三方意见", "third party asked"),
        RequestEventKind.CoMakerAsked => new("征求共同制作机关意见", "co-maker asked"),
        RequestEventKind.OrganAsked => new("征求其他机关意见", "another organ asked"),
        RequestEventKind.Served => new("对方收到征求意见函", "letter received"),
        RequestEventKind.Answered => new("收到意见", "answered"),
        RequestEventKind.Silent => new("逾期未提出意见", "silent"),
        RequestEventKind.ExtensionProposed => new("提请延期", "extension proposed"),
        RequestEventKind.ExtensionRefused => new("不同意延期", "extension refused"),
        RequestEventKind.ExtensionAgreed => new("同意延期", "extension agreed"),
        RequestEventKind.Extended => new("告知延期答复", "extended"),
        RequestEventKind.ReasonsAsked => new("要求说明理由", "asked for reasons"),
        RequestEventKind.ReasonsGiven => new("申请人说明理由", "reasons given"),
        RequestEventKind.Delayed => new("延迟答复期限", "delayed"),
        RequestEventKind.FeeAsked => new("收费通知", "fee asked"),
        RequestEventKind.FeePaid => new("缴费", "fee paid"),
        RequestEventKind.Assigned => new("交办", "assigned"),
        RequestEventKind.PassedOn => new("转送其他机关", "passed on"),
        RequestEventKind.Drafted => new("拟办送审", "proposed"),
        RequestEventKind.SentBack => new("退回修改", "sent back"),
        RequestEventKind.Reviewed => new("审核通过", "reviewed"),
        RequestEventKind.Decided => new("签发", "signed"),
        RequestEventKind.Delivered => new("送达", "delivered"),
        RequestEventKind.Ended => new("办理终结", "ended"),
        RequestEventKind.Archived => new("归档", "archived"),
        RequestEventKind.CorrectionOrdered => new("责令重新答复", "ordered to reply anew"),
        _ => new("备注", "note"),
    };
}
