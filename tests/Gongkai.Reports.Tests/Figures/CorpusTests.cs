using Gongkai.Reports.Reading;
using Gongkai.Testing;
using Gongkai.Testing.Generated;
using Gongkai.Testing.Generated.Files;

namespace Gongkai.Reports.Tests.Figures;

/// <summary>The frozen documents of tests/corpus, by the program that produced them, against their approved figures.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Documents => [.. CorpusDocument.Paths];

    [Fact]
    public void The_corpus_has_documents_of_many_producers()
    {
        Assert.True(CorpusDocument.Paths.Count >= 30, $"{CorpusDocument.Paths.Count} documents");
        Assert.True(CorpusDocument.Paths.Select(path => path.Split('/')[0]).Distinct().Count() >= 12);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_approved_figure_is_read(string path)
    {
        var needed = Path.GetExtension(path) switch { ".odt" or ".rtf" or ".doc" or ".xls" => "soffice", ".pdf" => "pdftotext", _ => null };
        Assert.SkipWhen(needed is not null && !OutsideProgram.Has(needed), $"{needed} is not installed");

        var document = CorpusDocument.Load(path);
        var report = ReportReader.Read(document.Bytes, path, new ReadingOptions { MostTime = TimeSpan.FromSeconds(60) }, TestContext.Current.CancellationToken).Value;

        Assert.Equal(document.Form, report.Form.Form?.Version);
        var differing = document.Cells
            .Select(cell => (cell.Key, cell.Value, Reading: report.Figures[cell.Key]))
            .Where(cell => Score.Of(cell.Value, cell.Reading) is var verdict && verdict != Verdict.Right && !(cell.Value.MayBeUndecided && verdict != Verdict.Wrong))
            .Select(cell => $"{cell.Key} is {cell.Value.Truth} {cell.Value.Text}, read as {cell.Reading.State} {cell.Reading.Value} '{cell.Reading.Text}' at {cell.Reading.Place}")
            .ToArray();
        Assert.True(differing.Length == 0, $"{differing.Length} cells of {path}:\n{string.Join('\n', differing.Take(12))}");
    }
}
