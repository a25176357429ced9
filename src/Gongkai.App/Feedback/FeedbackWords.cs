using Gongkai.App.History;
using Gongkai.Law.Feedback;

namespace Gongkai.App.Feedback;

/// <summary>Messages in the words of the history.</summary>
internal sealed class FeedbackWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations =>
    [
        ("message.write", "收到来信"), ("message.rate", "来信评价"),
        .. Enum.GetValues<MessageMove>().Select(move => ($"message.{move.ToString().ToLowerInvariant()}", "来信" + move.Name().Zh)),
    ];

    public override IEnumerable<(string Kind, string Name)> Kinds =>
        [("Message", "来信")];

    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        ("Subject", "标题"), ("Message.Text", "来信内容"), ("Address", "网页地址"), ("ItemId", "关联信息"), ("VillageId", "村（社区）"), ("Contact", "联系方式"), ("CodeHash", "查询码散列值"),
        ("MayBePublished", "同意公开"), ("ReceivedAt", "收到时间"), ("WithOrganSince", "转来时间"), ("Answer", "答复"), ("AnsweredBy", "答复人"), ("DoneAt", "办结时间"),
        ("PublicQuestion", "公开的来信摘要"), ("DismissedBecause", "不予办理的理由"), ("Satisfaction", "满意程度"), ("SatisfactionNote", "评价说明"),
    ];

    public override string? Value(string kind, string field, string value) => (kind, field) switch
    {
        ("Message", "State") when Enum.TryParse<MessageState>(value, out var state) => state.Name().Zh,
        ("Message", "Kind") when Enum.TryParse<MessageKind>(value, out var sort) => sort.Name().Zh,
        _ => null,
    };
}
