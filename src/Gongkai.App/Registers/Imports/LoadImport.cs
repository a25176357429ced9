using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Imports;

/// <summary>Finds an import for a person who may work on it, and moves it as the table of its life allows.</summary>
internal static class LoadImport
{
    public static Refusal NotNow(ImportState state) => new("register-import.not-now", new($"这次导入现在是“{state.Name().Zh}”，不能这样办理；请刷新页面", $"the import is {state.Name().En}"));

    public static async Task<Outcome<RegisterImport>> ForWriting(OfficeDb db, Guid id, Act act, CancellationToken stop)
    {
        var import = await db.RegisterImports.Include(i => i.Organ).FirstOrDefaultAsync(i => i.Id == id, stop);
        return import is null || !ImportAccess.MayRead(act.Actor, import.Organ!, import.Register) ? RegisterAccess.NotFound
            : !ImportAccess.MayWrite(act.Actor, import.Organ!, import.Register) ? ImportAccess.MayNotWrite(import.Register)
            : import;
    }

    /// <summary>Makes the move; a refusal when the table does not allow it.</summary>
    public static Refusal? Move(RegisterImport import, ImportMove move)
    {
        if (ImportLife.After(import.State, move) is not { } to)
        {
            return NotNow(import.State);
        }

        import.State = to;
        import.Revision++;
        return null;
    }
}
