using Gongkai.Law;
using Gongkai.Law.Forms;

namespace Gongkai.Reports.Locating;

/// <summary>Which form the tables follow, from words that only one form prints.</summary>
/// <param name="Form">The index of the form in the lexicon; −1 when none or when the evidence ties.</param>
/// <param name="Reasons">What spoke for it.</param>
internal sealed record FormEvidence(int Form, IReadOnlyList<Wording> Reasons);

/// <inheritdoc cref="FormEvidence"/>
internal sealed class FormDetector(Lexicon lexicon, Flow flow, List<Hit> hits, List<FigureGroup> groups, RowEvidence evidence, int? year)
{
    // As much as one row that only one form has: a row of the old form in the new one's tables must not name the form by itself.
    private const int Year = 2;

    // Rows that all forms share, so many that they are no list of powers and no sentence.
    private const int FewestRows = 8;

    /// <summary>Weighs the words and the rows that only one form has.</summary>
    public FormEvidence Detect()
    {
        var words = Words();
        var rows = Rows();
        var scores = new int[lexicon.Forms.Count];
        for (var form = 0; form < scores.Length; form++)
        {
            scores[form] = words[form].Count + rows[form].Count;
        }

        var printed = Leader(scores);
        if (InForce() is >= 0 and var inForce && (scores.Max() > 0 || HasRows()))
        {
            scores[inForce] += Year;
        }

        if (Leader(scores) is var best && best < 0)
        {
            return new(-1, scores.Max() == 0 ? [] : [Tie(words)]);
        }

        var others = Enumerable.Range(0, scores.Length).Where(form => form != best && rows[form].Count > 0).ToList();
        return new(best, [.. Reasons(best, words[best], rows[best]), .. best == printed ? [] : new[] { ByYear(best) }, .. others.Select(other => Superseded(best, other, rows[other]))]);
    }

    /// <summary>The form with the most evidence; −1 when none has any or two have as much.</summary>
    private static int Leader(int[] scores) =>
        scores.Max() is var most && most > 0 && scores.Count(score => score == most) == 1 ? Array.IndexOf(scores, most) : -1;

    /// <summary>Whether the tables are there although nothing in them is of one form only.</summary>
    private bool HasRows()
    {
        var rows = new HashSet<FormRow>();
        foreach (var block in lexicon.Blocks)
        {
            foreach (var group in groups)
            {
                if (evidence.CertainRow(group, block) is >= 0 and var row)
                {
                    rows.Add(block.Rows[row]);
                }
            }
        }

        return rows.Count >= FewestRows;
    }

    /// <summary>The form that is in force for the report's year; −1 when the year is not known.</summary>
    private int InForce()
    {
        for (var form = 0; form < lexicon.Forms.Count; form++)
        {
            if (year is { } known && lexicon.Forms[form].IsInForceFor(known))
            {
                return form;
            }
        }

        return -1;
    }

    /// <summary>By form: wordings that no other form prints, where they stand as labels and not in a sentence.</summary>
    private List<string>[] Words()
    {
        var words = New<string>();
        for (var i = 0; i < hits.Count; i++)
        {
            var form = OnlyForm(hits[i].Pattern.Forms);
            if (form >= 0 && !words[form].Contains(hits[i].Pattern.Text) && Stands(i))
            {
                words[form].Add(hits[i].Pattern.Text);
            }
        }

        return words;
    }

    /// <summary>By form: rows that no other form has and that figures stand behind.</summary>
    private List<FormRow>[] Rows()
    {
        var rows = New<FormRow>();
        foreach (var block in lexicon.Blocks)
        {
            if (!block.Rows.Exists(row => OnlyForm(row.Forms) >= 0))
            {
                continue;
            }

            foreach (var group in groups)
            {
                var row = evidence.CertainRow(group, block);
                var form = row < 0 ? -1 : OnlyForm(block.Rows[row].Forms);
                if (form >= 0 && !rows[form].Contains(block.Rows[row]) && Fits(group, block))
                {
                    rows[form].Add(block.Rows[row]);
                }
            }
        }

        return rows;
    }

    private static bool Fits(FigureGroup group, FormRows block) => block.Widest < 4 || group.Filled >= 2 || group.Pieces.Count >= block.Widest || group.IsInk;

    private bool Stands(int i) =>
        (i > 0 && hits[i - 1].End == hits[i].Start) || (i + 1 < hits.Count && hits[i + 1].Start == hits[i].End) || flow.Slots[hits[i].Slot].Cell is not null
        || flow.Slots[hits[i].Slot].Start == hits[i].Start;

    private static int OnlyForm(int mask) => System.Numerics.BitOperations.PopCount((uint)mask) == 1 ? System.Numerics.BitOperations.TrailingZeroCount(mask) : -1;

    private List<T>[] New<T>()
    {
        var lists = new List<T>[lexicon.Forms.Count];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = [];
        }

        return lists;
    }

    private IEnumerable<Wording> Reasons(int form, List<string> words, List<FormRow> rows)
    {
        var name = lexicon.Forms[form].Version;
        if (words.Count > 0)
        {
            var quoted = string.Join('、', words.Take(4));
            yield return new($"“{quoted}”等{words.Count}处用语只见于{name}年版格式", $"{words.Count} wordings that only the {name} form prints: {quoted}");
        }

        if (rows.Count > 0)
        {
            var labels = string.Join('、', rows.Take(3).Select(row => LabelOf(row, form)));
            yield return new($"有只属于{name}年版格式的行:{labels}", $"rows that only the {name} form has: {labels}");
        }
    }

    private Wording ByYear(int form)
    {
        var name = lexicon.Forms[form].Version;
        return new($"表格用语不足以判定格式;本报告为{year}年度,该年度适用{name}年版格式", $"the tables' wording does not tell the form; the report is on {year}, for which the {name} form is in force");
    }

    private Wording Superseded(int form, int other, List<FormRow> rows)
    {
        var labels = string.Join('、', rows.Take(3).Select(row => LabelOf(row, other)));
        var (name, old) = (lexicon.Forms[form].Version, lexicon.Forms[other].Version);
        return new($"表格总体为{name}年版格式,但其中的“{labels}”是{old}年版格式的行", $"the tables follow the {name} form, but hold rows of the {old} form: {labels}");
    }

    private string LabelOf(FormRow row, int form) => lexicon.Forms[form].Table(row.Table).Rows.First(line => line.Code == row.Code).Label;

    private Wording Tie(List<string>[] words)
    {
        var names = string.Join('、', lexicon.Forms.Select(form => form.Version));
        var quoted = string.Join('、', words.SelectMany(list => list.Take(2)));
        return new($"各版格式({names})的用语同样多({quoted}),无法判定采用哪一版", $"the wordings of the forms {names} weigh the same ({quoted}): the form cannot be told");
    }
}
