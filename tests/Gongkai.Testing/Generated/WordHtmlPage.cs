using System.Text;
using Gongkai.Testing.Generated.Layouts;
using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated;

/// <summary>A whole saved page of a county site with a report pasted from Word, filled with running text up to about a given size.</summary>
internal static class WordHtmlPage
{
    private const string Filler = "结合本单位实际，进一步细化公开内容、规范公开程序、压实公开责任，让群众更好知晓、参与和监督各项工作。";

    public static string Write(int seed, int approximateBytes)
    {
        var report = GeneratedReport.About(seed, TrueOrgan.Department("云岭县", "财政局", Rank.CountyDepartment), 2023);
        var printed = PrintedReport.Of(report);
        var section2 = printed.Pieces.TakeWhile(piece => piece is not TextPiece { Kind: LineKind.Heading } heading || !heading.Text.StartsWith('二')).Count();

        for (var paragraphs = 0; ; paragraphs++)
        {
            var more = Enumerable.Repeat(new TextPiece(string.Concat(Enumerable.Repeat(Filler, 3)), LineKind.Text), paragraphs);
            var filled = printed with { Pieces = [.. printed.Pieces.Take(section2), .. more, .. printed.Pieces.Skip(section2)] };
            var page = SiteChrome.Wrap(report, WordHtml.Body(filled, Dice.For(seed, "word"), 0), Dice.For(seed, "chrome"));

            if (Encoding.UTF8.GetByteCount(page) >= approximateBytes)
            {
                return page;
            }
        }
    }
}
