using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports.Similarity;

namespace Gongkai.App.AnnualReports.County;

/// <summary>Who wrote what others wrote, and who wrote what they wrote last year: own text only, statutory sentences and headings left out.</summary>
public sealed class RepetitionMap(OfficeDb db, LawBook law, TimeProvider clock)
{
    /// <summary>From here on two texts of one county are worth a look.</summary>
    public const double Noteworthy = 0.3;

    // A map of more organs than this is no map; the pairs are listed all the same.
    private const int MostMapped = 60;
    private const int MostPairs = 200;

    public sealed record Query(int? Year = null);

    /// <param name="Organs">One for each filed report.</param>
    /// <param name="Pairs">Noteworthy pairs, the most alike first.</param>
    /// <param name="Mapped">Organs of the map: those in a pair.</param>
    public sealed record View(int Year, IReadOnlyList<int> Years, IReadOnlyList<OrganLine> Organs, IReadOnlyList<Pair> Pairs, IReadOnlyList<OrganLine> Mapped, IReadOnlyDictionary<(string, string), double> Likeness)
    {
        public ExportTable Table() => new($"{Year}年度报告文字雷同", ["机关", "自有文字", "与上年重复", "最相似的机关", "相似度"],
            [.. Organs.Select(organ => (IReadOnlyList<object?>)[organ.Name, organ.Characters, Percent(organ.LastYear), organ.Closest, Percent(organ.ClosestLikeness)])]);

        public ExportTable PairTable() => new($"{Year}年度相似报告", ["机关", "机关", "相似度"], [.. Pairs.Select(pair => (IReadOnlyList<object?>)[pair.One.Name, pair.Other.Name, Percent(pair.Likeness)])]);

        private static string? Percent(double? share) => share is { } known ? $"{known * 100:0}%" : null;
    }

    /// <param name="LastYear">Share of its own text that stands in its report of last year; null where that is not here or there is too little text.</param>
    public sealed record OrganLine(string Code, string Name, int Characters, double? LastYear, string? Closest, double? ClosestLikeness);

    public sealed record Pair(OrganLine One, OrganLine Other, double Likeness);

    public async Task<View> Run(Query query, Actor actor, CancellationToken stop)
    {
        var scope = new CountyScope(db, law, clock);
        var year = scope.YearOr(query.Year);
        var organs = await scope.Organs(actor, year, stop);
        var filed = await scope.Filed(organs, year, stop);
        var before = (await scope.Filed(organs, year - 1, stop)).ToDictionary(report => report.Organ.Id);
        var texts = filed.Select(report => TextSketch.Of(OwnText.Of(report.Report, law))).ToList();
        var found = Pairs(texts);
        var lines = filed.Select((report, i) => Line(report, before.GetValueOrDefault(report.Organ.Id), texts[i], Closest(found, i), filed)).ToList();
        var pairs = found.Where(pair => pair.Likeness >= Noteworthy).OrderByDescending(pair => pair.Likeness).Select(pair => new Pair(lines[pair.I], lines[pair.J], pair.Likeness)).Take(MostPairs).ToList();
        var mapped = pairs.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct().Take(MostMapped).ToList();

        return new View(
            year, await scope.Years(stop), lines, pairs, [.. lines.Where(mapped.Contains)],
            found.SelectMany(pair => new[] { (lines[pair.I].Code, lines[pair.J].Code, pair.Likeness), (lines[pair.J].Code, lines[pair.I].Code, pair.Likeness) }).ToDictionary(p => (p.Item1, p.Item2), p => p.Likeness));
    }

    private static List<(int I, int J, double Likeness)> Pairs(List<TextSketch> texts) =>
        [.. from i in Enumerable.Range(0, texts.Count)
            from j in Enumerable.Range(i + 1, texts.Count - i - 1)
            select (i, j, texts[i].Likeness(texts[j]))];

    private static (int Index, double Likeness)? Closest(List<(int I, int J, double Likeness)> pairs, int of)
    {
        var best = pairs.Where(pair => pair.I == of || pair.J == of).MaxBy(pair => pair.Likeness);
        return best.Likeness > 0 ? (best.I == of ? best.J : best.I, best.Likeness) : null;
    }

    private OrganLine Line(FiledReport report, FiledReport? lastYear, TextSketch text, (int Index, double Likeness)? closest, IReadOnlyList<FiledReport> all) => new(
        report.Organ.Code, report.Organ.Name, text.Characters, lastYear is null ? null : Reuse.Of(lastYear.Report, report.Report, law)?.Share,
        closest is { } found ? all[found.Index].Organ.Name : null, closest?.Likeness);
}
