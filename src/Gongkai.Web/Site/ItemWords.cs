using Gongkai.App.Publishing;
using Gongkai.App.Registers.Documents;
using Gongkai.Law.Registers;

namespace Gongkai.Web.Site;

/// <summary>What kinds of items are called on pages.</summary>
public static class ItemWords
{
    public static string Zh(this ItemKind kind) => kind switch
    {
        ItemKind.Rule => DocumentKind.Rule.Name(),
        ItemKind.NormativeDocument => DocumentKind.NormativeDocument.Name(),
        ItemKind.Interpretation => "政策解读",
        ItemKind.Consultation => "征求意见",
        ItemKind.DisclosureRule => "公开制度",
        _ => "一般信息",
    };

    public static string Zh(this InterpretationMedium medium) => medium switch
    {
        InterpretationMedium.Picture => "图片解读",
        InterpretationMedium.Audio => "音频解读",
        InterpretationMedium.Video => "视频解读",
        _ => "文字解读",
    };

    public static string Zh(this ConsultationGround ground) => ground switch
    {
        ConsultationGround.MajorDecision => "重大行政决策（一般不少于 30 天）",
        ConsultationGround.RuleDraft => "规章草案（不少于 30 天）",
        _ => "其他（法律没有规定期限）",
    };

    /// <summary>1.2 MB.</summary>
    public static string FileSize(long bytes) => bytes >= 1 << 20 ? $"{bytes / 1048576.0:0.0} MB" : $"{Math.Max(1, bytes >> 10)} KB";
}
