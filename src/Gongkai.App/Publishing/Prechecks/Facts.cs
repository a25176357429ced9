using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing.Prechecks;

/// <summary>What the metadata block must have, and what it had better have. (Regulation, art. 12: 索引, 名称, 内容概述, 生成日期)</summary>
internal static class Facts
{
    public static IEnumerable<ItemFinding> In(ItemVersion version, Consultation? consultation)
    {
        var item = version.Item!;
        foreach (var (missing, code, what, field) in (IEnumerable<(bool, string, string, string)>)
        [
            (version.Body.Length == 0 && version.Attachments.Count == 0, "PUB-101", "正文和附件都是空的", "写正文，或者上传文件"),
            (Blank(version.Issuer), "PUB-102", "没有填写发文机关", "在“基本信息”中填写"),
            (version.IssuedOn is null && item.FormedOn is null, "PUB-103", "没有填写成文日期或形成日期", "在“基本信息”中填写"),
            (Blank(version.Summary), "PUB-104", "没有填写内容概述", "在“基本信息”中填写；目录应当包括内容概述（《条例》第十二条）"),
            (item.Publicity == Publicity.NotDisclosed && WithholdGround.Find(item.WithholdGround) is null, "PUB-105", "没有写明不予公开的依据", "选择法定依据"),
            (item.Kind == ItemKind.Interpretation && item.AboutItemId is null, "PUB-106", "政策解读没有关联它所解读的政策", "在“基本信息”中选择关联的政策"),
            (version.Medium is InterpretationMedium.Audio or InterpretationMedium.Video && Blank(version.Transcript), "PUB-107", "音频、视频解读没有文字稿", "在“基本信息”中填写文字稿，方便听障、视障人士阅读"),
            (version.Medium is InterpretationMedium.Audio && !version.Attachments.Any(file => file.ContentType.StartsWith("audio/", StringComparison.Ordinal)), "PUB-108", "音频解读没有音频文件", "在“附件”中上传音频文件"),
            (version.Medium is InterpretationMedium.Video && !version.Attachments.Any(file => file.ContentType.StartsWith("video/", StringComparison.Ordinal)), "PUB-108", "视频解读没有视频文件", "在“附件”中上传视频文件"),
            (version.Medium is InterpretationMedium.Picture && !version.Attachments.Any(file => file.IsPicture), "PUB-108", "图片解读没有图片", "在“附件”中上传图片，或在正文中插入图片"),
            (item.Kind == ItemKind.Consultation && consultation is null, "PUB-109", "征求意见没有填写起止日期和提交意见的方式", "在“征求意见”中填写"),
            (version.Number > 1 && Blank(version.PublicNote), "PUB-110", "没有更新说明", "在“基本信息”中填写更新说明"),
        ])
        {
            if (missing)
            {
                yield return new(code, Level.Error, new(what, "something required is missing"), "基本信息", "", new(field, "fill it in"));
            }
        }

        foreach (var (missing, code, what, field) in (IEnumerable<(bool, string, string, string)>)
        [
            (item.MatterCode is null, "PUB-121", "没有选择公开事项", "在“基本信息”中选择《条例》第二十条、第二十一条的事项"),
            (item.ThemeCode is null, "PUB-122", "没有选择主题分类", "在“基本信息”中选择"),
            (item.Kind is ItemKind.Rule or ItemKind.NormativeDocument && Blank(version.DocumentNumber), "PUB-123", "规章、规范性文件没有填写发文字号", "在“基本信息”中填写"),
        ])
        {
            if (missing)
            {
                yield return new(code, Level.Warning, new(what, "something useful is missing"), "基本信息", "", new(field, "fill it in"));
            }
        }

        if (consultation is { Ground: not ConsultationGround.Voluntary } && consultation.ClosesOn.DayNumber - consultation.OpensOn.DayNumber + 1 < ConsultationRule.Days)
        {
            yield return new("PUB-131", Level.Warning, new($"征求意见期限不足 {ConsultationRule.Days} 天", "the period is shorter than the law says"), "征求意见", "", new("延长期限；确有需要缩短的，写明理由并一并公布", "lengthen it, or give the reason"));
        }
    }

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}

/// <summary>How long comments are taken where the law says. (Interim Regulation on Major Administrative Decisions, art. 15; Regulation on the Procedure of Making Rules)</summary>
internal static class ConsultationRule
{
    public const int Days = 30;
}
