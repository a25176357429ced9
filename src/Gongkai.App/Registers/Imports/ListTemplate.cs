using Gongkai.App.AnnualReports.County;
using Gongkai.Law;

namespace Gongkai.App.Registers.Imports;

/// <summary>An empty list with the right headers, to be filled in.</summary>
public sealed class ListTemplate(LawBook law)
{
    public Task<Outcome<ExportTable>> Run(string register, CancellationToken stop) => Task.FromResult<Outcome<ExportTable>>(
        law.Registers.TryGetValue(register, out var form) ? new ExportTable(form.Title.Zh, [.. form.Fields.Select(field => field.Label)], []) : RegisterAccess.NotFound);
}
