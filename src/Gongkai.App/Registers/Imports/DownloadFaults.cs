using System.Text;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports.Rendering.Csv;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Imports;

/// <summary>The rows that were not taken in, as they were, each with what is wrong: mended, the file can be uploaded as it is. For those who may write the register.</summary>
public sealed class DownloadFaults(OfficeDb db, LawBook law)
{
    public async Task<Outcome<byte[]>> Run(Guid id, Actor actor, CancellationToken stop)
    {
        var import = await db.RegisterImports.AsNoTracking().Include(i => i.Organ).FirstOrDefaultAsync(i => i.Id == id, stop);
        if (import is null || !ImportAccess.MayWrite(actor, import.Organ!, import.Register))
        {
            return RegisterAccess.NotFound;
        }

        var csv = new StringBuilder("\uFEFF");
        CsvText.Line(csv, [.. ListColumns.ReadList(import.Headers), "原行号", "问题"]);
        var width = ListColumns.ReadList(import.Headers).Count;
        var hidden = Hidden(import);
        await foreach (var fault in db.RowFaults.AsNoTracking().Where(f => f.ImportId == id).OrderBy(f => f.Row).AsAsyncEnumerable().WithCancellation(stop))
        {
            var cells = ListColumns.ReadList(fault.Cells);
            CsvText.Line(csv, [.. cells.Take(width).Select((cell, i) => hidden.Contains(i) ? Requests.CaseWords.MaskedNumber(cell)! : cell), .. Enumerable.Repeat("", Math.Max(0, width - cells.Count)), $"{fault.Row}", fault.What]);
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    // Identity numbers of applicants leave the office for nobody: who mends a row has the ledger, or leaves the number out.
    private HashSet<int> Hidden(RegisterImport import)
    {
        var (chosen, form) = (ListColumns.ReadChoice(import.Columns), law.Registers[import.Register]);
        return import.Register != ImportAccess.Ledger ? [] : [.. ListColumns.ReadList(import.Headers).Select((header, i) => (header, i)).Where(one => form.Field(chosen.GetValueOrDefault(one.header) ?? "") is { Personal: true }).Select(one => one.i)];
    }
}
