namespace Gongkai.Reports.Reading.Pages;

/// <summary>The lines of a page that belong to tables: each is long, or runs from line to line. Strokes of characters do neither.</summary>
/// <param name="Level">Lines from left to right.</param>
/// <param name="Upright">Lines from top to bottom.</param>
internal sealed record Ruling(IReadOnlyList<Stroke> Level, IReadOnlyList<Stroke> Upright)
{
    private const float Slack = 3;
    private const float Shortest = 9;
    private const float LongLevel = 45;
    private const float LongUpright = 30;

    /// <summary>
    /// Finds the lines in a picture of a page. Grey lines need a lighter limit than black ones, which on shaded cells are only seen with a darker one:
    /// so lines are looked for under each limit, and what any of them shows is a line.
    /// </summary>
    /// <param name="picture">The page.</param>
    /// <param name="thresholds">Limits below which a pixel counts as dark.</param>
    /// <param name="points">Points to a pixel.</param>
    /// <param name="gap">Light pixels that a line may have in a row.</param>
    public static Ruling Find(GrayImage picture, ReadOnlySpan<int> thresholds, float points, int gap)
    {
        var shortest = (int)(Shortest / points);
        var thickest = Math.Max(3, (int)(3.2f / points));
        var (level, upright) = (new List<Stroke>(), new List<Stroke>());

        foreach (var threshold in thresholds)
        {
            var ink = Ink.Of(picture, threshold);
            level.AddRange(StrokeFinder.Find(ink, shortest, thickest, gap).Select(stroke => stroke.Scaled(points)));
            upright.AddRange(StrokeFinder.Find(ink.Transposed(), shortest, thickest, gap).Select(stroke => stroke.Scaled(points)));
        }

        return Anchored(level, upright);
    }

    /// <summary>Keeps long lines and, step by step, short ones that lines hold at both ends.</summary>
    private static Ruling Anchored(List<Stroke> level, List<Stroke> upright)
    {
        var keptLevel = Take(level, stroke => stroke.Length >= LongLevel);
        var keptUpright = Take(upright, stroke => stroke.Length >= LongUpright);

        for (int before = -1, now = 0; now != before;)
        {
            before = keptLevel.Count + keptUpright.Count;
            keptUpright.AddRange(Take(upright, stroke => stroke.IsHeldBy(keptLevel, Slack)));
            keptLevel.AddRange(Take(level, stroke => stroke.IsHeldBy(keptUpright, Slack)));
            now = keptLevel.Count + keptUpright.Count;
        }

        return new(keptLevel, keptUpright);
    }

    private static List<Stroke> Take(List<Stroke> from, Predicate<Stroke> which)
    {
        var taken = from.FindAll(which);
        from.RemoveAll(which);
        return taken;
    }
}
