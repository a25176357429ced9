using System.Text.Json;
using Gongkai.App.History;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>Items and their way to the public, in the words of the history.</summary>
internal sealed class PublishingWords : SubjectWords
{
    // The moves of an item's life are named once, by the law: item.send-to-review.
    public override IEnumerable<(string Code, string Name)> Operations =>
        Enum.GetValues<ItemMove>().Select(move => ($"item.{JsonNamingPolicy.KebabCaseLower.ConvertName(move.ToString())}", "信息" + move.Name().Zh));

    public override IEnumerable<(string Kind, string Name)> Kinds =>
    [
        ("Item", "公开信息"), ("ItemVersion", "信息版本"), ("ItemPassage", "流转记录"), ("ItemAttachment", "附件"), ("Counter", "流水号"), ("PublicEntry", "公开目录条目"), ("PublicText", "检索文本"),
    ];

    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        ("Publicity", "公开属性"), ("WithholdGround", "不予公开依据"), ("ReexamineOn", "复查日期"), ("MatterCode", "公开事项"), ("ThemeCode", "主题分类"), ("CatalogueRowId", "目录条目"),
        ("FormedOn", "形成日期"), ("IndexNumber", "索引号"), ("AboutItemId", "关联信息"), ("Title", "标题"), ("DocumentNumber", "发文字号"), ("Issuer", "发文机关"), ("IssuedOn", "成文日期"),
        ("Summary", "内容概述"), ("Keywords", "关键词"), ("Source", "信息来源"), ("Body", "正文"), ("PublishAt", "定时发布时间"), ("ExpireAt", "到期时间"), ("WithdrawnAt", "撤回时间"),
        ("WithdrawnBecause", "撤回说明"), ("AlternativeText", "替代文本"), ("FileHash", "文件散列值"), ("Snapshot", "当时内容"), ("Validity", "有效性"),
    ];

    public override string? Value(string kind, string field, string value) => (kind, field) switch
    {
        ("ItemVersion", "State") or ("ItemPassage", "From" or "To") when Enum.TryParse<ItemState>(value, out var state) => state.Name().Zh,
        ("ItemPassage", "Move") when Enum.TryParse<ItemMove>(value, out var move) => move.Name().Zh,
        ("Item", "Publicity") when Enum.TryParse<Publicity>(value, out var publicity) => publicity.Name().Zh,
        _ => null,
    };
}
