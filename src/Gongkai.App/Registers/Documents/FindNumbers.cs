using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Documents;

/// <summary>One series of 文号 with what is odd in it.</summary>
/// <param name="Twice">Numbers with the documents that bear them.</param>
/// <param name="Missing">Numbers without a document, with the explanation where there is one.</param>
/// <param name="MoreMissing">More are missing than are listed.</param>
public sealed record NumbersOfSeries(
    string Prefix, int? Year, int Count, int Greatest, IReadOnlyList<(string Number, IReadOnlyList<(Guid Id, string Title)> Documents)> Twice, IReadOnlyList<(string Number, string? Reason)> Missing, bool MoreMissing)
{
    public int Unexplained => Missing.Count(one => one.Reason is null);
}

/// <summary>Looks through an organ's 文号: those given twice, those missing, those that are no numbers, and those whose year is not the document's.</summary>
public sealed class FindNumbers(OfficeDb db)
{
    private const int MostListed = 60;

    public sealed record Answer(
        string Organ, bool MayWrite, IReadOnlyList<NumbersOfSeries> Series, IReadOnlyList<(Guid Id, string Title, string? Number)> Unreadable, IReadOnlyList<(Guid Id, string Title, string Number, int MadeIn)> OtherYear);

    public async Task<Outcome<Answer>> Run(string organCode, Actor actor, CancellationToken stop)
    {
        var organ = await db.Organs.AsNoTracking().FirstOrDefaultAsync(o => o.Code == organCode, stop);
        if (organ is null || !RegisterAccess.MayRead(actor, organ))
        {
            return RegisterAccess.NotFound;
        }

        var rows = await db.Documents.AsNoTracking().Where(d => d.OrganId == organ.Id).OrderBy(d => d.MadeOn)
            .Select(d => new { d.Id, d.Title, d.Number, d.NumberKey, d.NumberPrefix, d.NumberYear, d.NumberSerial, d.MadeOn }).ToListAsync(stop);
        var notes = await db.NumberNotes.AsNoTracking().Where(n => n.OrganId == organ.Id).ToDictionaryAsync(n => n.NumberKey, n => n.Reason, stop);
        var bearing = rows.Where(d => d.NumberKey is not null).ToLookup(d => d.NumberKey!, d => (d.Id, d.Title));

        var series = NumberSeries.Of(rows.Where(d => d.NumberSerial is not null).Select(d => new DocumentNumber(d.NumberPrefix!, d.NumberYear, d.NumberSerial!.Value)))
            .Select(one => new NumbersOfSeries(
                one.Prefix, one.Year, one.Used.Count, one.Used[^1],
                [.. one.Twice.Select(serial => Key(one, serial)).Select(key => (key, (IReadOnlyList<(Guid, string)>)[.. bearing[key]]))],
                [.. one.Missing.Take(MostListed).Select(serial => Key(one, serial)).Select(key => (key, notes.GetValueOrDefault(key)))], one.Missing.Count > MostListed))
            .ToList();

        return new Answer(
            organ.Name, RegisterAccess.MayWrite(actor, organ), series,
            [.. rows.Where(d => d.NumberSerial is null).Select(d => (d.Id, d.Title, d.Number))],
            [.. rows.Where(d => d.NumberYear is { } year && year != d.MadeOn.Year).Select(d => (d.Id, d.Title, d.Number!, d.MadeOn.Year))]);
    }

    private static string Key(NumberSeries series, int serial) => new DocumentNumber(series.Prefix, series.Year, serial).ToString();
}
