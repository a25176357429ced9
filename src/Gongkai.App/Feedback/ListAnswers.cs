using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Feedback;

/// <summary>Questions and answers that organs have published, newest first, and how many came and were answered.</summary>
public sealed class ListAnswers(OfficeDb db)
{
    internal const int PerPage = 20;

    /// <summary>A published answer: nothing of its writer is in it.</summary>
    public sealed record Line(Guid Id, MessageKind Kind, string Organ, string OrganCode, string Question, string Answer, DateTime PublishedAt, int? Satisfaction);

    /// <summary>A page of them.</summary>
    public sealed record Answer(IReadOnlyList<Line> Lines, int Total, int Page, int Pages, Organ? Organ);

    /// <param name="organ">Only of the organ with this code; null for all.</param>
    /// <param name="item">Only comments on this consultation.</param>
    /// <param name="page">From 1.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Answer> Run(string? organ, Guid? item, int page, CancellationToken stop)
    {
        var found = db.Messages.AsNoTracking().Where(m => m.PublishedAt != null && (organ == null || m.Organ!.Code == organ) && (item == null || m.ItemId == item));
        var total = await found.CountAsync(stop);
        var at = Paging.Of(total, PerPage, page);
        var lines = await found.OrderByDescending(m => m.PublishedAt).ThenBy(m => m.Id).On(at)
            .Select(m => new Line(m.Id, m.Kind, m.Organ!.Name, m.Organ.Code, m.PublicQuestion!, m.Answer!, m.PublishedAt!.Value, m.Satisfaction)).ToListAsync(stop);

        return new(lines, total, at.Number, at.Count, organ is null ? null : await db.Organs.AsNoTracking().FirstOrDefaultAsync(o => o.Code == organ, stop));
    }
}
