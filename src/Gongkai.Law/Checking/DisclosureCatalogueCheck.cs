using Gongkai.Law.Catalogue;

namespace Gongkai.Law.Checking;

/// <summary>Whether the templates of <c>law/catalogue</c> speak only of items, themes, channels and domains that there are.</summary>
internal static class DisclosureCatalogueCheck
{
    public static IEnumerable<LawProblem> Problems(IReadOnlyList<(string File, CatalogueTemplate Template)> templates, CatalogueBook words, IReadOnlyDictionary<string, string> files)
    {
        foreach (var (file, template) in templates)
        {
            if (template.Domain is { } domain && words.Domains.All(term => term.Code != domain))
            {
                yield return Problem(file, template.Code, $"领域 {domain} 不存在", $"there is no domain {domain}");
            }

            foreach (var row in template.Rows)
            {
                foreach (var (zh, en) in Row(row, words))
                {
                    yield return Problem(file, row.Code, zh, en);
                }
            }
        }

        foreach (var twice in templates.SelectMany(entry => entry.Template.Rows.Select(row => (entry.File, row.Code))).GroupBy(entry => entry.Code).Where(group => group.Count() > 1))
        {
            yield return Problem(twice.Last().File, twice.Key, "编号重复", "the code stands there twice");
        }

        LawProblem Problem(string file, string code, string zh, string en) => new(file, LawFolder.LineOf(files[file], code), new Wording($"{code} {zh}", $"{code}: {en}"));
    }

    private static IEnumerable<(string Zh, string En)> Row(TemplateRow row, CatalogueBook words)
    {
        if (words.Matter(row.Matter) is null)
        {
            yield return ($"公开事项 {row.Matter} 不存在", $"there is no matter {row.Matter}");
        }

        if (words.Theme(row.Theme) is null)
        {
            yield return ($"主题分类 {row.Theme} 不存在", $"there is no theme {row.Theme}");
        }

        if (row.Channels.FirstOrDefault(code => words.Channel(code) is null) is { } channel)
        {
            yield return ($"公开渠道 {channel} 不存在", $"there is no channel {channel}");
        }

        if (!row.Deadline.IsSound)
        {
            yield return ("公开时限有误：只能写一种，天数和日期须存在", "its deadline is not one possible rule");
        }

        if (row.First.Length == 0 || row.Elements.Count == 0 || row.Basis.Count == 0 || row.Levels.Count == 0)
        {
            yield return ("缺少事项、要素、依据或层级", "it lacks a name, elements, a basis or levels");
        }
    }
}
