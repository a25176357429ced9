using Gongkai.Law.Checks;
using Gongkai.Law.Forms;

namespace Gongkai.Law.Checking;

/// <summary>Whether the check catalogue makes sense in itself and against the forms.</summary>
internal static class CatalogueCheck
{
    public static IEnumerable<LawProblem> Problems(
        IReadOnlyList<(string File, CheckDefinition Check)> checks, IReadOnlyList<Form> forms, IReadOnlyDictionary<string, string> files)
    {
        foreach (var twice in checks.GroupBy(entry => entry.Check.Code).Where(group => group.Count() > 1))
        {
            yield return Problem(twice.Last().File, twice.Key, "编号重复", "the code stands there twice");
        }

        foreach (var (file, check) in checks)
        {
            foreach (var (zh, en) in Wordings(check).Concat(Relations(check, forms)))
            {
                yield return Problem(file, check.Code, zh, en);
            }
        }

        LawProblem Problem(string file, string code, string zh, string en) =>
            new(file, LawFolder.LineOf(files[file], code), new Wording($"{code} {zh}", $"{code}: {en}"));
    }

    private static IEnumerable<(string Zh, string En)> Wordings(CheckDefinition check)
    {
        if (check.Source.Length == 0)
        {
            yield return ("没有来源", "it has no source");
        }

        if (check.Weight <= 0)
        {
            yield return ("权重应大于 0", "its weight is not positive");
        }

        foreach (var (key, wording) in check.Messages.Append(new("must", check.Must)))
        {
            if (!wording.Zh.Any(c => c is >= '\u4E00' and <= '\u9FFF') || wording.En.Length == 0)
            {
                yield return ($"缺少中文或英文表述：{key}", $"a wording is missing in Chinese or English: {key}");
            }
        }
    }

    private static IEnumerable<(string Zh, string En)> Relations(CheckDefinition check, IReadOnlyList<Form> forms)
    {
        foreach (var version in check.Forms.Where(version => forms.All(form => form.Version != version)))
        {
            yield return ($"表式 {version} 不存在", $"there is no form {version}");
        }

        foreach (var relation in check.Relations)
        {
            foreach (var form in forms.Where(form => (relation.Form is null ? check.Forms : [relation.Form]).Contains(form.Version)))
            {
                foreach (var unknown in Unknown(relation, form))
                {
                    yield return ($"算式中的 {unknown} 不在 {form.Version} 表式的 {relation.Table} 表中", $"{unknown} in a relation is not in table {relation.Table} of form {form.Version}");
                }
            }
        }
    }

    private static IEnumerable<string> Unknown(Relation relation, Form form)
    {
        if (form.Tables.FirstOrDefault(table => table.Code == relation.Table) is not { } table)
        {
            return [relation.Table];
        }

        var rows = table.Rows.Select(row => row.Code).ToHashSet();
        var columns = table.Blocks.SelectMany(block => block.Columns).Select(column => column.Code).ToHashSet();
        var (repeated, terms) = relation.Each == "row" ? (rows, columns) : (columns, rows);

        return relation.Left.Concat(relation.Right).Select(Bare).Where(term => !terms.Contains(term))
            .Concat((relation.Over ?? []).Where(code => !repeated.Contains(code)))
            .Concat(relation.Each is "row" or "column" ? [] : [relation.Each])
            .Concat(relation.Is is "=" or "<=" ? [] : [relation.Is]);
    }

    // A term may be subtracted (-code) and may come from last year's report (previous:code).
    private static string Bare(string term)
    {
        var bare = term.TrimStart('-');
        return bare.StartsWith("previous:", StringComparison.Ordinal) ? bare["previous:".Length..] : bare;
    }
}
