using Gongkai.Law;
using Gongkai.Law.Forms;

namespace Gongkai.Reports.Checking.Arithmetic;

/// <summary>What messages call rows, columns and cells: the printed labels in Chinese, shortened; the codes in English.</summary>
internal static class FormNames
{
    private const string Numerals = "一二三四五六";

    /// <summary>A cell: （七）总计·自然人.</summary>
    public static Wording Cell(LawBook law, Form form, CellRef cell)
    {
        var (block, row) = Row(law, form, cell.Table, cell.Row);
        return new Wording($"{Clear(block, row)}·{Column(block, cell.Column)}", cell.ToString());
    }

    /// <summary>A table by the number of its section, as clerks speak of it: 表三.</summary>
    public static Wording Table(LawBook law, Form form, FormTable table)
    {
        var number = form.Sections.First(section => section.Code == table.Section).Number;
        return law.Phrase("table", ("number", new Wording(Numerals[number - 1].ToString(), table.Code)));
    }

    /// <summary>A row with its words: （三）1.属于国家秘密.</summary>
    public static string Clear(FormBlock block, FormLine row)
    {
        var label = Shorten(row.Label);
        return char.IsAsciiDigit(label[0]) && OrdinalOfGroup(block, row) is { } group ? group + label : label;
    }

    /// <summary>A row by its number alone, as clerks speak of them: 一, （七）, （三）1; rows without a number by their label.</summary>
    public static string Brief(FormBlock block, FormLine row)
    {
        if (Ordinal(row.Label) is not { } ordinal)
        {
            return Shorten(row.Label);
        }

        return char.IsAsciiDigit(ordinal[0]) ? OrdinalOfGroup(block, row) + ordinal : ordinal;
    }

    /// <summary>A column; one whose label says nothing without its group (其他) is named with it.</summary>
    public static string Column(FormBlock block, string code)
    {
        var column = block.Columns.First(line => line.Code == code);
        var group = Group(block.ColumnGroups, column)?.Label;

        return group?.Contains(column.Label) == true ? $"{group}·{column.Label}" : Shorten(column.Label);
    }

    /// <summary>A row and its block; a row that the form does not have is one of another form that stands in the same table.</summary>
    public static (FormBlock Block, FormLine Row) Row(LawBook law, Form form, string table, string row) =>
        law.Forms.Where(other => other != form).Prepend(form)
            .SelectMany(any => any.Table(table).Blocks)
            .Select(block => (block, block.Rows.FirstOrDefault(line => line.Code == row)!))
            .First(found => found.Item2 is not null);

    private static string? OrdinalOfGroup(FormBlock block, FormLine row) => Group(block.RowGroups, row) is { } group ? Ordinal(group.Label) : null;

    private static FormGroup? Group(IReadOnlyList<FormGroup>? groups, FormLine line) =>
        line.Groups is [.., var innermost] ? groups?.FirstOrDefault(group => group.Code == innermost) : null;

    // 一、… gives 一; （七）… gives （七）; 1.… gives 1.
    private static string? Ordinal(string label) => label.IndexOfAny(['、', '）', '.']) switch
    {
        < 1 or > 4 => null,
        var end when label[0] == '（' => label[..(end + 1)],
        var end => label[..end],
    };

    // What stands in brackets, and alternatives after a comma, are not needed to know the row.
    private static string Shorten(string label)
    {
        var start = Ordinal(label) is { } ordinal ? ordinal.Length + 1 : 1;
        return label.IndexOfAny(['（', '、'], Math.Min(start, label.Length)) is > 0 and var end ? label[..end] : label;
    }
}
