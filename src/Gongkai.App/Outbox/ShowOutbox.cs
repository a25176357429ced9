using System.Text.Json;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Outbox;

/// <summary>What waits to be sent and what was given up, for an administrator: to whom only hinted at, and never what it says.</summary>
public sealed class ShowOutbox(OfficeDb db)
{
    /// <summary>Messages on one page.</summary>
    public const int PageSize = 50;

    /// <param name="Parked">Those given up; else those waiting.</param>
    public sealed record Question(bool Parked, int Page);

    public sealed record View(IReadOnlyList<Line> Lines, int Waiting, int Parked, int Page, int Pages);

    /// <param name="Recipient">Masked.</param>
    /// <param name="Subject">Null where the message has none.</param>
    /// <param name="Error">Why the last try failed, in words.</param>
    public sealed record Line(Guid Id, string Kind, string Recipient, string? Subject, DateTime CreatedAt, DateTime DueAt, int Attempts, string? Error, DateTime? ParkedAt);

    public async Task<Outcome<View>> Run(Question question, Actor actor, CancellationToken stop = default)
    {
        if (await OutboxAccess.Refuse(db, actor, stop) is { } refusal)
        {
            return refusal;
        }

        var open = db.Outbox.AsNoTracking().Where(m => m.SentAt == null);
        var parked = await open.CountAsync(m => m.ParkedAt != null, stop);
        var waiting = await open.CountAsync(m => m.ParkedAt == null, stop);
        var page = Paging.Of(question.Parked ? parked : waiting, PageSize, question.Page);
        var rows = await open.Where(m => (m.ParkedAt != null) == question.Parked).OrderBy(m => m.DueAt).ThenBy(m => m.Id).On(page)
            .Select(m => new { m.Id, m.Kind, m.CreatedAt, m.DueAt, m.Attempts, m.LastError, m.ParkedAt }).ToListAsync(stop);
        var lines = new List<Line>();
        foreach (var row in rows)
        {
            var (recipient, subject) = await Address(row.Id, row.Kind, stop);
            lines.Add(new(row.Id, OutboxWords.Kind(row.Kind), recipient, subject, row.CreatedAt, row.DueAt, row.Attempts, row.LastError is { } error ? OutboxWords.Error(error) : null, row.ParkedAt));
        }

        return new View(lines, waiting, parked, page.Number, page.Count);
    }

    // One by one: a payload that was tampered with must not hide the others.
    private async Task<(string Recipient, string? Subject)> Address(Guid id, string kind, CancellationToken stop)
    {
        try
        {
            var payload = await db.Outbox.Where(m => m.Id == id).Select(m => m.Payload).FirstOrDefaultAsync(stop);
            return kind == MailText.Kind && payload is not null && MailText.Read(payload) is var mail ? (OutboxWords.Masked(mail.To), mail.Subject) : ("—", null);
        }
        catch (Exception failure) when (failure is TamperedPersonalDataException or JsonException)
        {
            return ("内容已损坏", null);
        }
    }
}
