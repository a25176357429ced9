using System.Text;
using Gongkai.Law.Checks;

namespace Gongkai.Testing.Rules;

/// <summary>The list of all checks at the end of docs/rules/README.md, written from the law data.</summary>
public static class RuleIndex
{
    /// <summary>What the list stands under.</summary>
    public const string Heading = "## 全部规则 · All checks";

    /// <summary>The heading and a table, one line a check.</summary>
    public static string Write(IEnumerable<CheckDefinition> checks)
    {
        var text = new StringBuilder(Heading + "\n\n| 编号 | 级别 | 格式 | 必须成立 | what must hold |\n|---|---|---|---|---|\n");
        foreach (var check in checks.OrderBy(check => check.Code, StringComparer.Ordinal))
        {
            var level = check.Level == Level.Error ? "错误 error" : "警告 warning";
            text.Append($"| [{check.Code}]({check.Code}.md) | {level} | {string.Join('、', check.Forms)} | {check.Must.Zh.TrimEnd('。')} | {check.Must.En} |\n");
        }

        return text.ToString();
    }
}
