using System.Net.Mail;
using Gongkai.App.History;
using Gongkai.App.Storage.Protection;

namespace Gongkai.App.Outbox;

/// <summary>What messages, their failures and what is done with them are called.</summary>
public static class OutboxWords
{
    public static string Kind(string kind) => kind switch { MailText.Kind => "邮件", "digest" => "订阅邮件", "official-account" => "公众号草稿", _ => kind };

    /// <summary>The first letter and the domain: enough to know one's own.</summary>
    public static string Masked(string address) => address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? $"{address[0]}***{address[at..]}" : "***";

    /// <summary>What is kept of a failure, in words that say what to do.</summary>
    public static string Error(string kept) => kept switch
    {
        "SmtpException: " + nameof(SmtpStatusCode.GeneralFailure) => "连不上邮件服务器，请核对地址、端口和网络",
        "SmtpException: " + nameof(SmtpStatusCode.MustIssueStartTlsFirst) => "邮件服务器要求加密连接，请开启 TLS",
        "SmtpException: " + nameof(SmtpStatusCode.ClientNotPermitted) => "邮件服务器不允许本机发信，请核对账号",
        "SmtpException: " + nameof(SmtpStatusCode.MailboxBusy) => "对方邮箱暂时不可用",
        "SmtpException: " + nameof(SmtpStatusCode.ServiceNotAvailable) => "邮件服务器暂停服务",
        "SmtpException: " + nameof(SmtpStatusCode.InsufficientStorage) => "邮件服务器空间不足",
        "SmtpException: " + nameof(SmtpStatusCode.MailboxUnavailable) => "对方邮箱不存在或拒收，请核对地址",
        "SmtpException: " + nameof(SmtpStatusCode.MailboxNameNotAllowed) => "收件地址写法不对，请核对",
        "SmtpException: " + nameof(SmtpStatusCode.TransactionFailed) => "邮件服务器拒收",
        nameof(TamperedPersonalDataException) => "内容在数据库中被改动过，不能发送",
        nameof(InvalidOperationException) => "没有能发送这类消息的程序，请核对设置",
        nameof(FormatException) => "收件地址写法不对",
        _ => $"发送失败（{kept}）",
    };

    internal sealed class History : SubjectWords
    {
        public override IEnumerable<(string, string)> Operations => [("outbox.park", "消息暂停投递"), ("outbox.retry", "重新投递消息"), ("outbox.delete", "删除待发消息")];

        public override IEnumerable<(string, string)> Kinds => [("OutboxMessage", "待发消息")];
    }
}
