using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.Law.Forms;

/// <summary>
/// One published version of the statutory form of the annual report: its sections, tables, rows and columns.
/// Read from <c>law/forms/annual-report</c>; no row of it is ever written in C#.
/// </summary>
/// <param name="Id">For example <c>annual-report/2021</c>.</param>
/// <param name="FromYear">The first report year it is in force for.</param>
/// <param name="ToYear">The last report year it is in force for; null while it is in force.</param>
/// <param name="Source">The notice that published it.</param>
/// <param name="Title">The title's pattern, with <c>{organ}</c> and <c>{year}</c>.</param>
/// <param name="Sections">The six sections, in order.</param>
/// <param name="Tables">The three tables, in order.</param>
public sealed record Form(
    string Id, int FromYear, int? ToYear, string Source, string Title, IReadOnlyList<FormSection> Sections, IReadOnlyList<FormTable> Tables)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private FrozenDictionary<CellRef, int>? positions;

    /// <summary>All cells in printed order: tables, then blocks, then rows, then columns.</summary>
    [JsonIgnore]
    public IReadOnlyList<CellRef> Cells => field ??=
        [.. from table in Tables from block in table.Blocks from row in block.Rows from column in block.Columns select new CellRef(table.Code, row.Code, column.Code)];

    /// <summary>The year part of <see cref="Id"/>: 2019 or 2021.</summary>
    [JsonIgnore]
    public string Version => Id[(Id.LastIndexOf('/') + 1)..];

    /// <summary>Whether the form is the one in force for a report on <paramref name="year"/>.</summary>
    public bool IsInForceFor(int year) => year >= FromYear && year <= (ToYear ?? int.MaxValue);

    /// <summary>The cell's position in <see cref="Cells"/>, or −1 when this form has no such cell.</summary>
    public int Position(CellRef cell) =>
        (positions ??= Cells.Select((at, index) => (at, index)).ToFrozenDictionary(p => p.at, p => p.index)).GetValueOrDefault(cell, -1);

    /// <summary>Whether this form has the cell.</summary>
    public bool Has(CellRef cell) => Position(cell) >= 0;

    /// <summary>The table with this code; throws when there is none.</summary>
    public FormTable Table(string code) => Tables.First(table => table.Code == code);

    /// <summary>The row and column behind a cell code; throws when this form has no such cell.</summary>
    public (FormBlock Block, FormLine Row, FormLine Column) Locate(CellRef cell)
    {
        var block = Table(cell.Table).BlockOf(cell.Row);
        return (block, block.Row(cell.Row), block.Columns.First(column => column.Code == cell.Column));
    }

    /// <summary>Reads a form from the text of its file.</summary>
    /// <exception cref="JsonException">The text is not a form; the message names the line.</exception>
    public static Form Parse(string json) =>
        JsonSerializer.Deserialize<Form>(json, Options) is { Tables.Count: > 0 } form ? form : throw new JsonException("The form has no tables.");

    /// <summary>For people: the id.</summary>
    public override string ToString() => Id;
}

/// <summary>One of the six sections of the report.</summary>
/// <param name="Code">overview, disclosure, requests, remedies, improvement or otherMatters.</param>
/// <param name="Number">1 to 6.</param>
/// <param name="Heading">As printed by the notice, without its number.</param>
/// <param name="AlsoWritten">Wordings met in real reports.</param>
/// <param name="Parts">Section 1's five parts; none elsewhere.</param>
public sealed record FormSection(string Code, int Number, string Heading, IReadOnlyList<string> AlsoWritten, IReadOnlyList<FormPart>? Parts);

/// <summary>One of the five parts of section 1.</summary>
/// <param name="Code">proactive, onRequest, management, platform or supervision.</param>
/// <param name="Heading">As the notice names it.</param>
/// <param name="AlsoWritten">Wordings met in real reports.</param>
public sealed record FormPart(string Code, string Heading, IReadOnlyList<string> AlsoWritten);

/// <summary>One of the three tables; made of one block, or of several stacked on each other with their own columns.</summary>
/// <param name="Code">disclosure, requests or remedies.</param>
/// <param name="Section">The code of the section it stands in.</param>
/// <param name="Blocks">In printed order.</param>
public sealed record FormTable(string Code, string Section, IReadOnlyList<FormBlock> Blocks)
{
    /// <summary>The block that has this row; throws when none has.</summary>
    public FormBlock BlockOf(string row) => Blocks.First(block => block.Rows.Any(line => line.Code == row));

    /// <summary>All rows of all blocks, in printed order.</summary>
    [JsonIgnore]
    public IEnumerable<FormLine> Rows => Blocks.SelectMany(block => block.Rows);
}

/// <summary>Rows that share their columns.</summary>
/// <param name="Code">Unique within the form.</param>
/// <param name="Heading">The printed heading over the block, where it has one.</param>
/// <param name="AlsoWritten">Other wordings of the heading.</param>
/// <param name="Corner">What is printed in the upper left cell.</param>
/// <param name="Cite">The article the block answers to.</param>
/// <param name="Arranged">How the cells are printed.</param>
/// <param name="RowGroups">Labels printed beside or over several rows.</param>
/// <param name="ColumnGroups">Labels printed over several columns.</param>
/// <param name="Rows">In printed order.</param>
/// <param name="Columns">In printed order.</param>
public sealed record FormBlock(
    string Code,
    string? Heading,
    IReadOnlyList<string>? AlsoWritten,
    string? Corner,
    string? Cite,
    Arrangement Arranged,
    IReadOnlyList<FormGroup>? RowGroups,
    IReadOnlyList<FormGroup>? ColumnGroups,
    IReadOnlyList<FormLine> Rows,
    IReadOnlyList<FormLine> Columns)
{
    /// <summary>The row with this code; throws when there is none.</summary>
    public FormLine Row(string code) => Rows.First(row => row.Code == code);
}

/// <summary>How a block's cells are printed.</summary>
public enum Arrangement
{
    /// <summary>Rows below each other, columns beside each other.</summary>
    Grid,

    /// <summary>All cells in one line: the rows' labels stand as headers over their columns (the table of remedies).</summary>
    AcrossOneLine,
}

/// <summary>A label that covers several rows or columns, such as （三）不予公开.</summary>
/// <param name="Code">Unique within its block.</param>
/// <param name="Label">As printed by the notice.</param>
/// <param name="Within">The group that this one stands in.</param>
/// <param name="AlsoWritten">Wordings met in real reports.</param>
public sealed record FormGroup(string Code, string Label, string? Within, IReadOnlyList<string> AlsoWritten);

/// <summary>One row or column of a block.</summary>
/// <param name="Code">Stable across years: what rules, storage and rendering speak of.</param>
/// <param name="Label">As printed by the notice.</param>
/// <param name="Groups">The groups it stands in, outermost first.</param>
/// <param name="AlsoWritten">Wordings met in real reports.</param>
/// <param name="Type">What its cells hold (columns only).</param>
/// <param name="Unit">件, 项 or 万元 (columns only).</param>
/// <param name="Cite">The article behind it (articles of the Regulation unless another source is named).</param>
public sealed record FormLine(
    string Code, string Label, IReadOnlyList<string>? Groups, IReadOnlyList<string> AlsoWritten, FigureType Type, string? Unit, string? Cite);

/// <summary>What a cell may hold.</summary>
public enum FigureType
{
    /// <summary>A whole number, not negative.</summary>
    Count,

    /// <summary>A whole number that may be negative: 本年增/减 of the 2019 form.</summary>
    Change,

    /// <summary>An amount in 万元, decimals allowed.</summary>
    Amount,
}
