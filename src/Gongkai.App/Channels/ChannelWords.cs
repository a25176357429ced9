using Gongkai.App.History;

namespace Gongkai.App.Channels;

/// <summary>Channels in the words of the history.</summary>
internal sealed class ChannelWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations =>
        [("channel.save", "登记公开渠道"), ("channel.post", "登记渠道发布"), ("channel.revoke", "撤销渠道发布记录"), ("channel.push", "推送到公众号草稿")];

    public override IEnumerable<(string Kind, string Name)> Kinds => [("Channel", "公开渠道"), ("Posting", "渠道发布记录")];

    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        ("Where", "账号、网址或地点"), ("OpenedOn", "开通日期"), ("Channel.ClosedOn", "停用日期"), ("PushAddress", "接口地址"), ("PushId", "开发者 ID"), ("PushSecret", "开发者密码"), ("ChannelId", "渠道"), ("PostedOn", "发布日期"),
        ("Posting.Address", "发布网址"), ("ProofHash", "发布凭证"), ("ProofName", "凭证文件名"), ("ProofType", "凭证类型"), ("By", "登记人"), ("RevokedBecause", "撤销理由"),
    ];

    public override string? Value(string kind, string field, string value) =>
        (kind, field) == ("Channel", "Kind") && Enum.TryParse<ChannelKind>(value, out var found) ? found.Name().Zh : null;
}
