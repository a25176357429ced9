using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>Puts records before the public and takes them away. Nothing is stored until the operation commits: entry, words and record change together or not at all.</summary>
public sealed class PublicIndex(OfficeDb db)
{
    /// <summary>Longer texts are found by their beginning: PostgreSQL keeps at most a megabyte of words of one text.</summary>
    public const int MostBytes = 400_000;

    /// <summary>The entry as it is to stand from now on; one that stands under the same identity is replaced.</summary>
    /// <param name="entry">What lists show.</param>
    /// <param name="text">Everything that search may find it by, beside its title and numbers: the text, attachments' texts.</param>
    public async Task Put(PublicEntry entry, string text, CancellationToken stop)
    {
        entry.NumberKey = DocumentNumberKey.Of(entry.DocumentNumber);
        var standing = await Standing(entry.Id, stop);
        entry.Row = standing is not null && standing.PublishedAt == entry.PublishedAt ? standing.Row : await PublicRow.Free(db, entry.PublishedAt, stop);
        var words = Made(entry, text);

        if (standing is null)
        {
            entry.Text = words;
            db.PublicEntries.Add(entry);
        }
        else
        {
            Keep(standing);
            db.Entry(standing).CurrentValues.SetValues(entry);
            Replace(standing, words);
        }
    }

    /// <summary>Changes what lists and filters say about the effect of a document; its words stay as they are. Nothing happens to what is not public.</summary>
    public async Task SetValidity(Guid id, string? validity, CancellationToken stop)
    {
        if (await Standing(id, stop) is { Text: { } text } standing)
        {
            standing.Validity = validity;
            text.Facets = SearchFacets.Of(standing);
        }
    }

    /// <summary>Forgets a record.</summary>
    public async Task Remove(Guid id, CancellationToken stop)
    {
        if (await Standing(id, stop) is { } standing)
        {
            db.PublicEntries.Remove(standing);
        }
    }

    private async Task<PublicEntry?> Standing(Guid id, CancellationToken stop) =>
        db.PublicEntries.Local.FirstOrDefault(e => e.Id == id) is { Text: not null } pending ? pending : await db.PublicEntries.Include(e => e.Text).FirstOrDefaultAsync(e => e.Id == id, stop);

    // Removed and put again within one operation: it stays.
    private void Keep(PublicEntry standing)
    {
        if (db.Entry(standing).State == EntityState.Deleted)
        {
            db.Entry(standing).State = EntityState.Unchanged;
            db.Entry(standing.Text!).State = EntityState.Unchanged;
        }
    }

    private void Replace(PublicEntry standing, PublicText words)
    {
        if (standing.Text is { } before && before.Row == words.Row)
        {
            db.Entry(before).CurrentValues.SetValues(words);
            return;
        }

        if (standing.Text is { } elsewhere)
        {
            db.PublicTexts.Remove(elsewhere);
        }

        standing.Text = words;
        db.PublicTexts.Add(words);
    }

    /// <summary>What search looks into for an entry that has its place.</summary>
    public static PublicText Made(PublicEntry entry, string text)
    {
        var title = SearchWords.Of($"{entry.Title}\n{entry.DocumentNumber}\n{entry.IndexNumber}");
        var plain = PlainText.Bounded(entry.Summary is { Length: > 0 } summary ? $"{summary}\n{text}" : text);

        return new PublicText
        {
            Row = entry.Row, EntryId = entry.Id, TitleWords = SearchWords.Bounded(title, MostBytes / 4), Facets = SearchFacets.Of(entry), Plain = plain,
            Words = SearchWords.Bounded($"{title} {SearchWords.Of(plain)}", MostBytes),
        };
    }
}
