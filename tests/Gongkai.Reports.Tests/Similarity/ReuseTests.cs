using Gongkai.Law;
using Gongkai.Reports.Similarity;
using Gongkai.Testing.Builders;

namespace Gongkai.Reports.Tests.Similarity;

public sealed class ReuseTests
{
    private const string Own = "镇里把养老服务和道路养护的办理过程逐项写明，群众可以在便民大厅查阅，也可以打电话询问。";

    [Fact]
    public void Last_years_sentence_with_this_years_numbers_is_last_years_sentence()
    {
        var share = Share("全年共公布养老服务和道路养护方面的信息86条。", "全年共公布养老服务和道路养护方面的信息91条。");

        Assert.Equal(1, share);
    }

    [Fact]
    public void A_new_text_repeats_nothing() => Assert.Equal(0, Share(Own, "今年起每月由信息员核对一遍台账，发现缺漏当月补上，年底请第三方抽查，结果向全镇通报。"));

    [Fact]
    public void Half_of_a_text_is_half() => Assert.InRange(Share(Own, Own + "今年起每月由信息员核对一遍台账，发现缺漏当月补上，年底请第三方抽查，结果向全镇通报一次。"), 0.45, 0.55);

    [Fact]
    public void Statutory_sentences_and_headings_do_not_count()
    {
        var own = OwnText.Of(
            A.Report("2021").Text("overview", "根据《中华人民共和国政府信息公开条例》，编制本报告。所列数据的统计期限自2024年1月1日起至2024年12月31日止。")
                .Without("overview.proactive").Without("overview.onRequest").Without("overview.management").Without("overview.platform").Without("overview.supervision")
                .Without("improvement").Without("otherMatters").Build(), LawBook.Embedded);

        Assert.DoesNotContain(own, char.IsLetter);
    }

    private static double Share(string before, string after) => Reuse.Of(Text(before), Text(after))!.Share;

    /// <summary>The own text of a report that says nothing but this.</summary>
    private static string Text(string text) => string.Concat(OwnText.Of(A.Report("2021").Text("improvement", text).Without("overview").Without("otherMatters").Build(), LawBook.Embedded)
        .Split('\n').Where(line => line.Length > 1));
}
