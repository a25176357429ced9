namespace Gongkai.Reports.Narrative.Claims;

/// <summary>A percentage with the two numbers it was worked out from.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Stated">The percentage.</param>
/// <param name="Of">The whole, or the number before.</param>
/// <param name="Now">The part, or the number after.</param>
/// <param name="Growth">True for a change, false for a share.</param>
/// <param name="Falls">True for a change downwards.</param>
internal sealed record Percentage(Sentence Sentence, Quantity Stated, decimal Of, decimal Now, bool Growth, bool Falls)
{
    private static readonly string[] Rising = ["增长", "上升", "提高", "增加", "增幅", "上涨"];
    private static readonly string[] Falling = ["下降", "减少", "降低", "降幅", "下滑"];
    private static readonly string[] LastYear = ["上年", "去年", "上一年", "同期"];

    /// <summary>What the two numbers come to.</summary>
    public decimal Expected => Growth ? (Falls ? Of - Now : Now - Of) / Of * 100 : Now / Of * 100;

    /// <summary>Whether the printed percentage is the worked out one, rounded or cut off.</summary>
    public bool Agrees
    {
        get
        {
            var step = 1m;
            for (var i = 0; i < Stated.Decimals; i++)
            {
                step /= 10;
            }

            return Math.Abs(Expected - Stated.Value) < step;
        }
    }

    /// <summary>The percentages of a sentence whose two numbers stand right before them, beyond doubt.</summary>
    public static IEnumerable<Percentage> In(Sentence sentence)
    {
        for (var i = 1; i < sentence.Quantities.Count; i++)
        {
            if (sentence.Quantities[i] is { Unit: "%", Approximate: false } && Read(sentence, i) is { } found)
            {
                yield return found;
            }
        }
    }

    private static Percentage? Read(Sentence sentence, int index)
    {
        var (stated, last) = (sentence.Quantities[index], sentence.Quantities[index - 1]);
        var gap = sentence.Source.AsSpan(last.To, stated.From - last.To);
        var (rises, falls) = (Spans.HasAny(gap, Rising), Spans.HasAny(gap, Falling));

        return last.Approximate || last.Unit == "%" || last.Value <= 0 || gap.Length > 16 || gap.Contains('；') ? null
            : rises || falls ? Change(sentence, index, falls)
            : IsShare(gap) ? Share(sentence, index)
            : null;
    }

    // 由713件增加到749件，增长5.05%; 749件，上年为713件，同比增长5.05%; 749件，同比增加36件，增长5.05%
    private static Percentage? Change(Sentence sentence, int index, bool falls)
    {
        if (index < 2)
        {
            return null;
        }

        var (first, last) = (sentence.Quantities[index - 2], sentence.Quantities[index - 1]);
        if (first.Unit != last.Unit || first.Approximate || first.Unit.Length == 0)
        {
            return null;
        }

        var head = sentence.Head(index - 2);
        var between = sentence.Head(index - 1);
        var gap = sentence.Source.AsSpan(first.To, last.From - first.To);

        return gap.Length > 20 ? null
            : (head.EndsWith("由", StringComparison.Ordinal) || head.EndsWith("从", StringComparison.Ordinal) || Spans.HasAny(head, ["由上年", "从上年", "由去年", "从去年"])) && (gap.EndsWith("到", StringComparison.Ordinal) || gap.EndsWith("至", StringComparison.Ordinal) || gap.EndsWith("为", StringComparison.Ordinal))
                ? Of(first.Value, last.Value)
            : Spans.HasAny(between, Rising) || Spans.HasAny(between, Falling)
                ? Of(Spans.HasAny(between, Falling) ? first.Value + last.Value : first.Value - last.Value, first.Value)
            : Spans.HasAny(between, LastYear) && !Spans.HasAny(head, LastYear) ? Of(last.Value, first.Value)
            : null;

        Percentage? Of(decimal before, decimal now) => before > 0 ? new Percentage(sentence, sentence.Quantities[index], before, now, true, falls) : null;
    }

    private static bool IsShare(ReadOnlySpan<char> gap)
    {
        var words = gap.TrimStart("，（");
        return words.StartsWith("占", StringComparison.Ordinal) && words.IndexOfAny("，、") < 0;
    }

    // The one larger number of the same unit before it in the sentence; with two of them it cannot be told which is meant.
    private static Percentage? Share(Sentence sentence, int index)
    {
        var part = sentence.Quantities[index - 1];
        Percentage? only = null;

        for (var i = 0; i < index - 1; i++)
        {
            var whole = sentence.Quantities[i];
            if (whole.Unit != part.Unit || whole.Approximate || whole.Value < part.Value || whole.Value == 0)
            {
                continue;
            }

            var read = new Percentage(sentence, sentence.Quantities[index], whole.Value, part.Value, false, false);
            if (read.Agrees)
            {
                return read;
            }

            if (only is not null || !(i == 0 || Spans.HasAny(sentence.Head(i), ["共", "总", "合计"])))
            {
                return null;
            }

            only = read;
        }

        return only;
    }
}
