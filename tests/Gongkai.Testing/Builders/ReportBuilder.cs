using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Narrative;
using Gongkai.Reports.Reading;

namespace Gongkai.Testing.Builders;

/// <summary>
/// Builds a report as if it had been read. Begins with a clean one; everything said afterwards is what the test is about.
/// Identity and sections are built directly; give <see cref="Written"/> to have them read from running text instead.
/// </summary>
public sealed class ReportBuilder(string version)
{
    private readonly Form form = LawBook.Embedded.FormNamed(version) ?? throw new ArgumentException($"There is no form {version}.");
    private readonly FigureBuilder figures = new(LawBook.Embedded.FormNamed(version)!);
    private readonly ReportTexts texts = new();
    private string organ = "青禾镇人民政府";
    private int? year = version == "2019" ? 2020 : 2024;
    private string? written;
    private bool withTables = true;

    /// <summary>The organ that reports; empty when the report does not say.</summary>
    public ReportBuilder Organ(string name) => With(() => organ = name);

    /// <summary>The year reported on; null when the report does not say.</summary>
    public ReportBuilder Year(int? reported) => With(() => year = reported);

    /// <summary>The date under the signature; null when it has none.</summary>
    public ReportBuilder Signed(DateOnly? date) => With(() => texts.Signed = (true, date));

    /// <summary>The date of publication; null when it has none.</summary>
    public ReportBuilder Published(DateOnly? date) => With(() => texts.Published = (true, date));

    /// <summary>The statistics period; null when it has none.</summary>
    public ReportBuilder Period(Period? period) => With(() => texts.Period = (true, period));

    /// <summary>The text of a section (<c>improvement</c>) or of a part of section 1 (<c>overview.onRequest</c>), in place of the default one; lines are paragraphs.</summary>
    public ReportBuilder Text(string where, string text) => With(() => texts.Say(where, text));

    /// <summary>Leaves a section (or a part of section 1) out, heading and all.</summary>
    public ReportBuilder Without(string where) => With(() => texts.Drop(where));

    /// <summary>The whole running text, line by line, from which identity and sections are read.</summary>
    public ReportBuilder Written(string text) => With(() => written = text);

    /// <summary>None of the tables: they are pictures, or an attachment.</summary>
    public ReportBuilder WithoutTables() => With(() => withTables = false);

    /// <summary>A number in a cell.</summary>
    public ReportBuilder Set(string cell, decimal value, string? text = null) => With(() => figures.Set(CellRef.Parse(cell), value, text));

    /// <summary>A reading in its cell.</summary>
    public ReportBuilder Put(CellReading reading) => With(() => figures.Put(reading));

    /// <summary>The numbers of a row, in printed order; the row may be one of the superseded form.</summary>
    public ReportBuilder Row(string row, params decimal[] values) => With(() =>
    {
        foreach (var (cell, value) in Cells(row + "/*").Zip(values))
        {
            figures.Set(cell, value);
        }
    });

    /// <summary>Empty cells; <c>*</c> in place of a column means the whole row.</summary>
    public ReportBuilder Blank(string cells) => Each(cells, cell => new CellReading(cell, CellState.Blank) { Text = "" });

    /// <summary>Cells with a mark in them.</summary>
    public ReportBuilder Mark(string cells, string mark = "/") => Each(cells, cell => new CellReading(cell, CellState.Mark) { Text = mark });

    /// <summary>Cells that were not found.</summary>
    public ReportBuilder Missing(string cells) => Each(cells, CellReading.Missing);

    /// <summary>Cells whose glued digits can be split in several ways.</summary>
    public ReportBuilder Undecided(string cells, params decimal[] candidates) =>
        Each(cells, cell => new CellReading(cell, CellState.Undecided) { Candidates = candidates });

    /// <summary>New requests of one kind of applicant with one result; keeps every sum of the table.</summary>
    public ReportBuilder Answered(string result, string applicant, int count) => Requests(applicant, count, "received", result, "concluded");

    /// <summary>Requests carried over from last year with one result; keeps every sum.</summary>
    public ReportBuilder AnsweredFromLastYear(string result, string applicant, int count) => Requests(applicant, count, "carriedIn", result, "concluded");

    /// <summary>New requests still open at the end of the year; keeps every sum.</summary>
    public ReportBuilder Open(string applicant, int count) => Requests(applicant, count, "received", "carriedOut");

    /// <summary>Cases of one kind with one result; keeps the sum.</summary>
    public ReportBuilder Cases(string kind, string result, int count) => With(() =>
    {
        figures.Add(new CellRef("remedies", kind, result), count);
        figures.Add(new CellRef("remedies", kind, "total"), count);
    });

    /// <summary>The report.</summary>
    public Report Build()
    {
        var decision = withTables
            ? new FormDecision(form, [new Wording("表格行名", "labels of the rows")], [.. figures.SupersededRows])
            : new FormDecision(null, [new Wording("未识别到年报表格", "None of the tables was found")], []);

        var (document, identity, sections) = written is null ? texts.Build(form, organ, year) : Read(written, decision);
        return new Report("report", document, decision, identity, withTables ? figures.Build() : new ReportFigures(null, []), sections);
    }

    private static (Document, Identity, IReadOnlyList<Section>) Read(string text, FormDecision decision)
    {
        var lines = text.Split('\n').Index().Where(line => line.Item.Trim().Length > 0);
        var document = new Document("text", [.. lines.Select(line => new Paragraph(line.Item.Trim(), new Place(Line: line.Index + 1)))]);
        var (identity, sections) = NarrativeReader.Read(document, LawBook.Embedded);

        return (document, identity, sections);
    }

    private ReportBuilder Requests(string applicant, int count, params string[] rows) => With(() =>
    {
        foreach (var row in rows)
        {
            figures.Add(new CellRef("requests", row, applicant), count);
            figures.Add(new CellRef("requests", row, "total"), count);
        }
    });

    private ReportBuilder Each(string cells, Func<CellRef, CellReading> reading) => With(() =>
    {
        foreach (var cell in Cells(cells))
        {
            figures.Put(reading(cell));
        }
    });

    private IEnumerable<CellRef> Cells(string code) => CellRef.Parse(code) switch
    {
        { Row: "*", Column: "*" } table => form.Cells.Where(cell => cell.Table == table.Table),
        { Row: "*" } column => form.Cells.Where(cell => cell.Table == column.Table && cell.Column == column.Column),
        { Column: "*" } row => figures.Row(row.Table, row.Row),
        var cell => [cell],
    };

    private ReportBuilder With(Action change)
    {
        change();
        return this;
    }
}
