using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Imports;

/// <summary>Says which field each column holds, remembers it for the organ's next list, and has the list tried.</summary>
public sealed class MatchColumns(OfficeDb db, LawBook law)
{
    /// <param name="Fields">For each header in order the field's code; empty for one that is not taken over.</param>
    public sealed record Command(Guid ImportId, IReadOnlyList<string> Fields);

    public async Task<Outcome<ImportState>> Run(Command command, Act act, CancellationToken stop)
    {
        var loaded = await LoadImport.ForWriting(db, command.ImportId, act, stop);
        if (loaded.Refusal is { } refusal)
        {
            return refusal;
        }

        var (import, form) = (loaded.Value, law.Registers[loaded.Value.Register]);
        var headers = ListColumns.ReadList(import.Headers);
        if (Wrong(form, headers, command.Fields) is { } wrong)
        {
            return wrong;
        }

        if (LoadImport.Move(import, ImportMove.Try) is { } notNow)
        {
            return notNow;
        }

        var choice = new Dictionary<string, string>();
        for (var i = 0; i < headers.Count; i++)
        {
            if (headers[i].Length > 0)
            {
                choice.TryAdd(headers[i], command.Fields[i]);
            }
        }

        import.Columns = ListColumns.Write(choice);
        (import.RowsDone, import.RowsGood, import.RowsBad, import.LeasedUntil) = (0, 0, 0, null);
        await Remember(import, choice, stop);
        return await db.TryCommit(act, new Subject("register-import.columns", nameof(RegisterImport), import.Id.ToString(), import.OrganId), stop) is { } conflict ? conflict : import.State;
    }

    private static Refusal? Wrong(RegisterForm form, IReadOnlyList<string> headers, IReadOnlyList<string> fields) =>
        fields.Count != headers.Count ? new("register-import.columns", new("列数与文件不符，请刷新页面重新核对", "the number of columns does not fit the file"))
        : fields.FirstOrDefault(field => field.Length > 0 && form.Field(field) is null) is { } unknown ? new("register-import.field", new($"没有“{unknown}”这个字段", $"no field '{unknown}'"))
        : fields.Where(field => field.Length > 0).GroupBy(field => field).FirstOrDefault(same => same.Count() > 1 && !form.Field(same.Key)!.Ticked) is { } twice
            ? new("register-import.twice", new($"“{form.Field(twice.Key)!.Label}”对应了两列，请只留一列", $"{twice.Key} is matched twice"))
        : form.Fields.FirstOrDefault(field => field.Required && !fields.Contains(field.Code)) is { } missing
            ? new("register-import.required", new($"必填的“{missing.Label}”没有对应的列", $"no column holds {missing.Code}"))
        : null;

    private async Task Remember(RegisterImport import, Dictionary<string, string> choice, CancellationToken stop)
    {
        var known = await db.ColumnMemories.Where(m => m.OrganId == import.OrganId && m.Register == import.Register).ToDictionaryAsync(m => m.Header, stop);
        foreach (var (header, field) in choice.Where(one => one.Key.Length <= 200))
        {
            if (known.TryGetValue(header, out var memory))
            {
                memory.Field = field;
            }
            else
            {
                db.ColumnMemories.Add(new ColumnMemory { OrganId = import.OrganId, Register = import.Register, Header = header, Field = field });
            }
        }
    }
}
