using Gongkai.Law.Calendar;
using Gongkai.Reports.Rendering.Docx;

namespace Gongkai.App.Catalogue;

/// <summary>A confirmed guide as a Word document; null where there is none.</summary>
public sealed class DownloadGuide(FindGuide find)
{
    private const string Numerals = "一二三四五六七八九十";

    public async Task<byte[]?> Run(FindGuide.Query query, CancellationToken stop)
    {
        if (await find.Run(query, stop) is not { } guide)
        {
            return null;
        }

        var parts = guide.Content.Chapters.SelectMany((chapter, i) => (IEnumerable<LetterPart>)
        [
            new LetterPart.Heading($"{Numerals[i]}、{chapter.Heading}"), .. chapter.Paragraphs.Select(text => new LetterPart.Paragraph(text)),
            .. chapter.Lines.Count == 0 ? (LetterPart[])[] : [new LetterPart.Grid(["项目", "内容"], [.. chapter.Lines.Select(line => (IReadOnlyList<string>)[line.Label, line.Value])], [0.34, 0.66])],
        ]);

        return LetterDocx.Write(new OfficialLetter($"{guide.Organ}政府信息公开指南", null, [.. parts], guide.Organ, BeijingTime.Day(guide.ConfirmedAt)) { Number = $"（第 {guide.Number} 版）" });
    }
}
