using System.Buffers;

namespace Gongkai.Reports.Reading.Encodings;

/// <summary>How much a decoded text looks like an official Chinese text. Every wrong encoding yields characters that no such text has.</summary>
internal static class ChineseLikeness
{
    /// <summary>The commonest characters of official Chinese, simplified and traditional.</summary>
    private static readonly SearchValues<char> Common = SearchValues.Create(
        "的一是在有和了人我不为大中上个以会主年月日时要地出行工作政府信息公开国务民办部门理开放法规范定关于件数量结果报告申请机构第条项本新其他总计处情况"
        + "及与对下由从到进加强度管内容网站平台县市区乡镇镇街道省委书记员组织单位方通过发布各类重点问题改措施制监督保障收件到服实等级生产经济社会"
        + "為會時個來務資訊開報關請機構項總計處與對進強網縣區鄉鎮組織單過發類點問題實監");

    /// <summary>Higher is likelier. Weighs each character of the text: common ones for, impossible ones against.</summary>
    public static double Of(string text)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        var weight = 0.0;
        foreach (var c in text)
        {
            weight += Weight(c);
        }

        return weight / text.Length;
    }

    private static double Weight(char c) => c switch
    {
        '\t' or '\n' or '\r' => 0.3,
        < ' ' => -3,
        < '\u007F' => 0.3,
        >= '\u4E00' and <= '\u9FFF' => Common.Contains(c) ? 2 : 0.2,
        >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFFEF' => 1,
        '\uFFFD' => -4,
        '“' or '”' or '‘' or '’' or '—' or '…' or '·' or '\u00A0' => 0.5,
        >= '\uE000' and <= '\uF8FF' or >= '\uD800' and <= '\uDFFF' => -2,
        _ => -0.5,
    };
}
