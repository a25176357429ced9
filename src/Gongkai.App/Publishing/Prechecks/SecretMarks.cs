using System.Text.RegularExpressions;
using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing.Prechecks;

/// <summary>Marks that papers bear which are not for the public: 机密★, 秘密★1年, 内部资料, （此件不公开）.</summary>
internal static partial class SecretMarks
{
    public static IEnumerable<ItemFinding> In(Passage passage, Publicity publicity)
    {
        foreach (var match in Classified().Matches(passage.Text).Cast<Match>())
        {
            yield return new("PUB-211", Level.Error, new($"含有密级标志“{match.Value}”", "a mark of classification"), passage.Where, passage.Quote(match.Index, match.Length),
                new("核对是否为涉密文件：涉密的不得公开；已解密的，删去标志并保存解密依据", "classified papers are not disclosed; of declassified ones the mark is removed"));
        }

        foreach (var match in Internal().Matches(passage.Text).Cast<Match>())
        {
            yield return new("PUB-212", Level.Error, new($"含有内部使用标志“{match.Value}”", "a mark for internal use"), passage.Where, passage.Quote(match.Index, match.Length),
                new("核对能否公开；可以公开的，删去标志", "see whether it may be disclosed; then remove the mark"));
        }

        if (publicity == Publicity.OnInitiative && Note().Match(passage.Text) is { Success: true } note)
        {
            yield return new("PUB-213", Level.Error, new($"文件附注是“{note.Value}”，与公开属性“主动公开”不一致", "the note on the paper contradicts its publicity"), passage.Where, passage.Quote(note.Index, note.Length),
                new("按附注改变公开属性，或由发文单位重新确定公开属性", "follow the note, or have it determined anew"));
        }
    }

    [GeneratedRegex(@"(?:绝 ?密|机 ?密|秘 ?密) ?[★☆](?: ?(?:[0-9]{1,2} ?年|[一二三四五六七八九十]{1,3}年|[0-9]{1,2}个月|长期))?|(?:绝密|机密|秘密)级(?:文件|材料)", RegexOptions.CultureInvariant)]
    private static partial Regex Classified();

    [GeneratedRegex("内部(?:资料|文件|材料|刊物)[，,、 ]{0,2}(?:注意保存|不得外传|请勿外传|严禁外传|妥善保管)|(?:仅供内部|限内部)(?:使用|参考|传阅)|工作秘密[★☆]|严禁上网|不得上网", RegexOptions.CultureInvariant)]
    private static partial Regex Internal();

    [GeneratedRegex("此件(?:不予公开|不公开|依申请公开)", RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
