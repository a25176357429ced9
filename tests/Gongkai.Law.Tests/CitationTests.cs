namespace Gongkai.Law.Tests;

public sealed class CitationTests
{
    [Theory]
    [InlineData("art. 33", "《条例》第三十三条")]
    [InlineData("art. 16(2), 36(3)", "《条例》第十六条第二款、第三十六条第（三）项")]
    [InlineData("art. 10", "《条例》第十条")]
    [InlineData("art. 20(15)", "《条例》第二十条第（十五）项")]
    [InlineData("art. 42; 国办函〔2020〕109号", "《条例》第四十二条；国办函〔2020〕109号")]
    [InlineData("行政复议法第二十条", "行政复议法第二十条")]
    [InlineData(null, null)]
    public void An_article_is_cited_as_Chinese_papers_do(string? article, string? zh) => Assert.Equal(zh, Citation.Zh(article));
}
