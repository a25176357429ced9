using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>Puts records before the public and takes them away. Nothing is stored until the operation commits: entry, words and record change together or not at all.</summary>
public sealed class PublicIndex(OfficeDb db)
{
    /// <summary>The entry as it is to stand from now on; one that stands under the same identity is replaced.</summary>
    /// <param name="entry">What lists show.</param>
    /// <param name="text">Everything that search may find it by, beside its title and numbers: the text, attachments' texts.</param>
    public async Task Put(PublicEntry entry, string text, CancellationToken stop)
    {
        await Remove(entry.Id, stop);
        entry.Text = new PublicText { EntryId = entry.Id, Words = SearchWords.Of($"{entry.Title}\n{entry.DocumentNumber}\n{entry.IndexNumber}\n{entry.Summary}\n{text}") };
        db.PublicEntries.Add(entry);
    }

    /// <summary>Forgets a record.</summary>
    public async Task Remove(Guid id, CancellationToken stop)
    {
        if (await db.PublicEntries.Include(e => e.Text).FirstOrDefaultAsync(e => e.Id == id, stop) is { } standing)
        {
            db.PublicEntries.Remove(standing);
        }
    }
}
