using Gongkai.Law.Forms;

namespace Gongkai.Reports.Narrative.Claims;

/// <summary>A number in the text that table 2 states too.</summary>
internal sealed record DisclosureClaim(Sentence Sentence, Quantity Number, CellRef Cell, decimal Value);

/// <summary>Statements about 规范性文件, licences, penalties, coercion and fees, where the verb leaves no doubt which cell is meant.</summary>
internal static class DisclosureClaims
{
    private static readonly string[] Vague =
        ["信息", "公示", "备案", "审查", "审核", "清理", "解读", "名义", "草案", "征求", "修订", "目录", "清单", "数据", "事项", "类", "级", "市政府", "区政府", "县政府", "其中", "减免", "免征", "降低", "标准", "项目", "案卷", "评查"];

    private static readonly string[] Made = ["制定", "制发", "出台", "制作", "新制", "发布"];
    private static readonly string[] Repealed = ["废止", "宣布失效"];
    private static readonly string[] Valid = ["现行有效"];
    private static readonly string[] Done = ["作出", "做出", "办理", "实施", "处理", "办结", "下达"];

    /// <summary>The claims of a sentence; the words of the rows come from the form.</summary>
    public static IEnumerable<DisclosureClaim> In(Sentence sentence, Form form)
    {
        var table = form.Table("disclosure");
        foreach (var block in table.Blocks)
        {
            foreach (var row in block.Rows)
            {
                var word = row.AlsoWritten.Append(row.Label).MinBy(label => label.Length)!;
                if (word.Length < 4 || !sentence.Has(word))
                {
                    continue;
                }

                for (var i = 0; i < sentence.Quantities.Count; i++)
                {
                    if (CellOf(sentence, i, word, row.Code, block) is { } claim)
                    {
                        yield return claim;
                    }
                }
            }
        }
    }

    private static DisclosureClaim? CellOf(Sentence sentence, int index, string word, string row, FormBlock block)
    {
        var number = sentence.Quantities[index];
        var head = sentence.Head(index);
        var tail = sentence.Tail(index);

        if (number.Approximate || !(Spans.Has(head, word) || tail.StartsWith(word, StringComparison.Ordinal) || tail.StartsWith("行政" + word, StringComparison.Ordinal))
            || Spans.HasAny(head, Vague) || Spans.HasAny(tail, Vague) || Spans.Has(sentence.Before(number.From), "其中") || Timing.IsOther(sentence, number))
        {
            return null;
        }

        var money = number.Unit switch { "万元" => number.Value, "元" => number.Value / 10_000, "亿元" => number.Value * 10_000, _ => (decimal?)null };
        var column = money is not null ? "amount"
            : number.Unit is not ("件" or "份" or "宗" or "起" or "部" or "例" or "个") ? null
            : Column(head, block);

        return column is not null && block.Columns.Any(line => line.Code == column) && (column == "amount") == (money is not null)
            ? new DisclosureClaim(sentence, number, new CellRef("disclosure", row, column), money ?? number.Value)
            : null;
    }

    private static string? Column(ReadOnlySpan<char> head, FormBlock block)
    {
        var documents = block.Columns.Any(column => column.Code is "issued" or "made");

        return !documents ? Spans.HasAny(head, Done) ? "decided" : null
            : Spans.HasAny(head, Repealed) ? "repealed"
            : Spans.HasAny(head, Valid) ? "inForce"
            : !Spans.HasAny(head, Made) ? null
            : block.Columns.Any(column => column.Code == "issued") ? "issued" : "made";
    }
}
