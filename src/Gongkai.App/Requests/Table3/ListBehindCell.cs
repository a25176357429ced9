using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Forms;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Table3;

/// <summary>The cases behind a cell, by the same question that counted it.</summary>
public sealed class ListBehindCell(OfficeDb db, LawBook law, TimeProvider clock)
{
    private const int PerPage = 100;

    public sealed record Query(string? Cell, string? Organ, int Year, int Page = 1);

    public sealed record Answer(Organ Organ, int Year, string Row, string Column, string Rule, IReadOnlyList<ListRequests.Line> Lines, int Total, int Page, int Pages);

    public async Task<Outcome<Answer>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var organ = await db.Organs.AsNoTracking().FirstOrDefaultAsync(o => o.Code == query.Organ, stop);
        if (organ is null || !RequestAccess.MayRead(actor, organ) || !CellRef.TryParse(query.Cell, out var at) || law.FormFor(query.Year) is not { } form || !form.Has(at.Value) || at.Value.Table != Table3Cells.Table)
        {
            return RequestAccess.NotFound;
        }

        var (_, row, column) = form.Locate(at.Value);
        var found = db.Requests.AsNoTracking().Where(Table3Cells.Row(row.Code, organ.Id, query.Year));
        if (column.Code != Table3Cells.Total)
        {
            var kind = law.ApplicantKinds.Kinds.First(entry => entry.Column == column.Code).Kind;
            found = found.Where(r => r.Kind == kind);
        }

        var total = await found.CountAsync(stop);
        var page = Paging.Of(total, PerPage, query.Page);
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var cases = await found.Include(r => r.Organ).Include(r => r.Applicant).OrderBy(r => r.ReceivedOn).ThenBy(r => r.Id).On(page).ToListAsync(stop);
        var outcomes = law.Outcomes.Outcomes.Where(outcome => outcome.Row == row.Code).Select(outcome => outcome.Name.Zh);

        return new Answer(organ, query.Year, row.Label, column.Label, Table3Cells.Rule(row.Code, outcomes), [.. cases.Select(one => ListRequests.Show(one, today, CaseDays.Clock(law).Calendar))], total, page.Number, page.Count);
    }
}
