using System.Text;

namespace Gongkai.Reports.Reading.Docx;

/// <summary>One level of a list: how its number looks and where it starts.</summary>
/// <param name="Text">The number with its surroundings: <c>（%1）</c>; <c>%2</c> stands for the second level's number.</param>
internal sealed record NumberLevel(int Start, string Format, string Text, string Suffix, string? Style, bool Legal)
{
    /// <summary>0 never restarts; null restarts after any higher level.</summary>
    public int? Restart { get; init; }
}

/// <summary>A list of a document: which definition it uses and where it starts anew.</summary>
internal sealed record NumberList(int Definition, Dictionary<int, int> Starts, Dictionary<int, NumberLevel> Levels);

/// <summary>
/// The numbers that Word prints and does not store. Report headings and row labels often carry their 一、 and 1. only so; without them a row
/// is not the same row.
/// </summary>
internal sealed class Numbering(Dictionary<int, NumberList> lists, Dictionary<int, Dictionary<int, NumberLevel>> definitions)
{
    public const int Levels = 9;

    private readonly Dictionary<int, int[]> counters = [];
    private readonly HashSet<int> started = [];

    /// <summary>The level that a style is tied to in a list; 0 when it is tied to none.</summary>
    public int LevelOf(int list, string style)
    {
        if (lists.TryGetValue(list, out var found) && definitions.TryGetValue(found.Definition, out var levels))
        {
            foreach (var (index, level) in levels)
            {
                if (level.Style == style)
                {
                    return index;
                }
            }
        }

        return 0;
    }

    /// <summary>Whether there is such a list with such a level.</summary>
    public bool Knows(int list, int level) => level is >= 0 and < Levels && lists.TryGetValue(list, out var found) && LevelAt(found, level) is not null;

    /// <summary>Counts one more paragraph of a list and gives its printed number; empty for bullets and unknown lists.</summary>
    public string Next(int list, int level)
    {
        if (level is < 0 or >= Levels || !lists.TryGetValue(list, out var found) || LevelAt(found, level) is not { } printed)
        {
            return "";
        }

        Count(list, found, level);

        return printed.Format == "bullet" ? "" : Print(found, printed, counters[found.Definition]);
    }

    private NumberLevel? LevelAt(NumberList list, int level) =>
        list.Levels.GetValueOrDefault(level) ?? definitions.GetValueOrDefault(list.Definition)?.GetValueOrDefault(level);

    private void Count(int id, NumberList list, int level)
    {
        var counter = CounterOf(list);
        if (started.Add(id))
        {
            foreach (var (index, start) in list.Starts)
            {
                counter[index] = start - 1;
            }
        }

        counter[level] = counter[level] == int.MinValue ? LevelAt(list, level)!.Start : counter[level] + 1;

        for (var lower = level + 1; lower < Levels; lower++)
        {
            if (LevelAt(list, lower)?.Restart is not { } restart || restart > level)
            {
                counter[lower] = int.MinValue;
            }
        }
    }

    private int[] CounterOf(NumberList list)
    {
        if (!counters.TryGetValue(list.Definition, out var counter))
        {
            counters[list.Definition] = counter = new int[Levels];
            Array.Fill(counter, int.MinValue);
        }

        return counter;
    }

    private string Print(NumberList list, NumberLevel level, int[] counter)
    {
        var text = new StringBuilder();
        for (var i = 0; i < level.Text.Length; i++)
        {
            if (level.Text[i] == '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9')
            {
                var index = level.Text[++i] - '1';
                text.Append(NumberFormat.Print(counter[index] == int.MinValue ? LevelAt(list, index)?.Start ?? 1 : counter[index], level.Legal ? "decimal" : LevelAt(list, index)?.Format ?? "decimal"));
            }
            else
            {
                text.Append(level.Text[i]);
            }
        }

        return text.ToString() + (level.Suffix == "nothing" || text.Length == 0 || char.IsPunctuation(text[^1]) ? "" : " ");
    }
}
