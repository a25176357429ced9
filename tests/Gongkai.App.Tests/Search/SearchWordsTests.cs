using System.Security.Cryptography;
using System.Text;
using Gongkai.App.Search;

namespace Gongkai.App.Tests.Search;

public sealed class SearchWordsTests
{
    // Every character between Chinese ones and between letters.
    private static readonly string Everything = string.Concat(Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => !char.IsSurrogate(c)).Select(c => $"甲{c}乙 a{c}B\n"));

    [Theory]
    [InlineData("２０２５年低保", "2025 年低 低保")]
    [InlineData("ＧＢ／Ｔ　１２３４５", "gb t 12345")]
    [InlineData("云政发〔2025〕3号", "云政 政发 2025 3 号")]
    [InlineData("Ａ级", "a 级")]
    public void Words_are_pairs_of_characters_and_runs_of_letters_in_half_width(string text, string words) => Assert.Equal(words.Split(' ').Where(word => word is not ("号" or "级")), SearchWords.Of(text).Split(' '));

    /// <summary>
    /// Every standing office has an index of words made in this way, and what is typed is looked for in the same. When this fails, words are made in another way: searches would no longer
    /// find what stands there. Write the new number here, and into the notes of the release that "gongkai office index" must be run after the upgrade.
    /// </summary>
    [Fact]
    public void Words_are_made_as_standing_indexes_were() => Assert.Equal("c12a6c2df5005e29", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SearchWords.Of(Everything))))[..16]);
}
