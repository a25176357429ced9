using Gongkai.Law.Forms;

namespace Gongkai.Law.Checking;

/// <summary>Whether a form makes sense in itself.</summary>
internal static class FormCheck
{
    public static IEnumerable<LawProblem> Problems(Form form, string path, string text)
    {
        if (text.Length == 0)
        {
            yield return new LawProblem(path, 0, new Wording("文件名与表式编号不符", $"the form {form.Id} does not stand in the file of its name"));
        }

        foreach (var twice in form.Cells.GroupBy(cell => cell).Where(group => group.Count() > 1))
        {
            yield return Problem(twice.Key.Row, $"数据项 {twice.Key} 重复", $"the cell {twice.Key} stands there twice");
        }

        foreach (var block in form.Tables.SelectMany(table => table.Blocks))
        {
            foreach (var (code, group) in UnknownGroups(block))
            {
                yield return Problem(code, $"{code} 所属的分组 {group} 不存在", $"{code} is in the group {group}, which does not exist");
            }

            foreach (var line in block.Rows.Concat(block.Columns).Where(line => line.Label.Length == 0))
            {
                yield return Problem(line.Code, $"{line.Code} 没有名称", $"{line.Code} has no label");
            }

            foreach (var column in block.Columns.Where(column => string.IsNullOrEmpty(column.Unit)))
            {
                yield return Problem(column.Code, $"{column.Code} 没有计量单位", $"{column.Code} has no unit");
            }
        }

        foreach (var table in form.Tables.Where(table => form.Sections.All(section => section.Code != table.Section)))
        {
            yield return Problem(table.Code, $"表格 {table.Code} 所在的章节 {table.Section} 不存在", $"the table {table.Code} is in section {table.Section}, which does not exist");
        }

        LawProblem Problem(string code, string zh, string en) => new(path, LawFolder.LineOf(text, code), new Wording(zh, en));
    }

    private static IEnumerable<(string Code, string Group)> UnknownGroups(FormBlock block)
    {
        var rows = (block.RowGroups ?? []).Select(group => group.Code).ToHashSet();
        var columns = (block.ColumnGroups ?? []).Select(group => group.Code).ToHashSet();

        return block.Rows.SelectMany(row => (row.Groups ?? []).Where(group => !rows.Contains(group)).Select(group => (row.Code, group)))
            .Concat(block.Columns.SelectMany(column => (column.Groups ?? []).Where(group => !columns.Contains(group)).Select(group => (column.Code, group))))
            .Concat((block.RowGroups ?? []).Where(group => group.Within is { } outer && !rows.Contains(outer)).Select(group => (group.Code, group.Within!)));
    }
}
