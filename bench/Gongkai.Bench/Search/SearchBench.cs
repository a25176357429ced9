using System.Diagnostics;
using System.Globalization;
using Gongkai.App.Organs;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Bench.Search;

/// <summary>Lists and search over many items, asked through the operations that the pages ask: median, 95th percentile and worst of each kind of question, then the plans.</summary>
internal static class SearchBench
{
    private const int Rounds = 200;
    private const int WarmUp = 100;

    public static DateTime From { get; } = new(2015, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The day of the last paper.</summary>
    public static DateTime Until { get; } = From.AddDays(3649);

    /// <param name="folder">Where the items stay for the next run; null for a place that is gone afterwards.</param>
    /// <param name="only">Only questions with this in their names, with the statements each is made of; all of them and the plans when null.</param>
    public static async Task Run(int count, Database database, string? folder, string? only)
    {
        var papers = new InventedPapers();
        await using var large = await LargeOffice.Open(count, database, folder, papers);
        var (office, organs) = (large.Office, large.Organs);

        var processor = await ProcessorTime.Of(office);
        Console.WriteLine($"{database}, {count:N0} items, {Rounds} of each");
        Console.WriteLine("| question | median ms | p95 ms | worst ms | processor: mean ms | p95 ms | hits |");
        using var statements = only is null ? null : new Statements();
        foreach (var (name, ask) in Questions(office, papers, organs).Where(question => only is null || question.Name.Contains(only, StringComparison.Ordinal)))
        {
            await Measure(name, ask, processor, statements);
            statements?.Print(Rounds);
        }

        if (only is not null)
        {
            return;
        }

        await office.Run(async (OfficeDb db) => await Plans.Print(db, organs[7].Id));
    }

    private static IEnumerable<(string Name, Func<int, Task<int>> Ask)> Questions(OfficeUnderTest office, InventedPapers papers, IReadOnlyList<Organ> organs)
    {
        yield return ("list: first page", _ => List(office, new()));
        yield return ("list: a page in the middle", i => List(office, new(), Place(i)));
        yield return ("list: last page", _ => List(office, new(), after: 0));
        yield return ("list: of an organ", i => List(office, new() { Organ = organs[i % organs.Count].Code }));
        yield return ("list: of an organ, in the middle", i => List(office, new() { Organ = organs[i % organs.Count].Code }, Place(i)));
        yield return ("list: of an organ and matter", i => List(office, new() { Organ = organs[i % organs.Count].Code, Matter = $"20-{(i % 15) + 1}" }));
        yield return ("list: theme and year", i => List(office, new() { Theme = ((i % 22) + 1).ToString("00", CultureInfo.InvariantCulture), Year = 2015 + (i % 10) }));
        yield return ("list: organ, theme, year, validity", i => List(office, new()
        {
            Organ = organs[i % organs.Count].Code, Theme = ((i % 22) + 1).ToString("00", CultureInfo.InvariantCulture), Year = 2015 + (i % 10), Validity = "Repealed",
        }));
        yield return ("list: kind and year, last page", i => List(office, new() { Kinds = [PublicKind.NormativeDocument], Year = 2015 + (i % 10) }, after: 0));
        yield return ("list: all organs below, one kind", i => List(office, new() { Organ = organs[0].Code, Subtree = true, Kinds = [PublicKind.Interpretation] }, Place(i)));
        yield return ("search: a subject, by relevance", _ => Search(office, papers.Subject()));
        yield return ("search: a subject, by date", _ => Search(office, papers.Subject(), byDate: true));
        yield return ("search: subject and word", _ => Search(office, $"{papers.Subject()} {papers.Word()}"));
        yield return ("search: two words", _ => Search(office, $"{papers.Word()} {papers.Word()}"));
        yield return ("search: a word of every text", _ => Search(office, "特此公告"));
        yield return ("search: a word of every text, by date, in the middle", i => Search(office, "特此公告", byDate: true, before: Place(i)));
        yield return ("search: a word of every text, in an organ and year", i => Search(office, "特此公告", new() { Organ = organs[i % organs.Count].Code, Year = 2015 + (i % 10) }));
        yield return ("search: a phrase, by date", _ => Search(office, $"“{papers.Subject()}有关事项”", byDate: true));
        yield return ("search: words of every text that never stand together", _ => Search(office, "“公布如下 特此公告”"));
        yield return ("search: a phrase", _ => Search(office, $"“{papers.Subject()}有关事项”"));
        yield return ("search: a document number", i => Search(office, $"云实发[{2015 + (i % 10)}]{(i * 37 % 9000) + 1}号"));
        yield return ("search: a subject within an organ", i => Search(office, papers.Subject(), new() { Organ = organs[i % organs.Count].Code }));
        yield return ("search: a subject in a year", i => Search(office, papers.Subject(), new() { Year = 2015 + (i % 10) }));
        yield return ("search: nothing to be found", _ => Search(office, "饕餮魑魅魍魉"));
    }

    private static long Place(int i) => PublicRow.First(From.AddDays(18.25 * ((i * 7 % 199) + 1)));

    private static async Task<int> List(OfficeUnderTest office, PublicFilter filter, long? before = null, long? after = null) =>
        (await office.Run((ListPublic list) => list.Run(new(filter, before, after), default))).Lines.Count;

    private static async Task<int> Search(OfficeUnderTest office, string words, PublicFilter? filter = null, bool byDate = false, long? before = null) =>
        (await office.Run((SearchPublic search) => search.Run(new(words, filter ?? new(), byDate, Before: before), default))).Value.Hits.Count;

    private static async Task Measure(string name, Func<int, Task<int>> ask, ProcessorTime processor, Statements? statements)
    {
        // A site that stands has been asked before: what is asked at all is in the database's memory, and the program is compiled.
        for (var i = 0; i < WarmUp; i++)
        {
            await ask(i * 13);
        }

        statements?.Clear();
        var (times, used, hits) = (new double[Rounds], new double[Rounds], 0);
        for (var i = 0; i < Rounds; i++)
        {
            var (begun, before) = (Stopwatch.GetTimestamp(), processor.Milliseconds);
            hits += await ask(i);
            (times[i], used[i]) = (Stopwatch.GetElapsedTime(begun).TotalMilliseconds, processor.Milliseconds - before);
        }

        Array.Sort(times);
        Array.Sort(used);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {name} | {times[Rounds / 2]:0.0} | {times[(int)(Rounds * 0.95)]:0.0} | {times[^1]:0.0} | {used.Average():0.0} | {used[(int)(Rounds * 0.95)]:0.0} | {hits / (double)Rounds:0.0} |"));
    }
}
