using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law.Registers;

namespace Gongkai.App.Registers.Imports;

/// <summary>Where the rows of a list go: one for each register.</summary>
internal abstract class RegisterSink(OfficeDb db, RegisterForm form, RegisterImport import, Organ organ)
{
    protected OfficeDb Db => db;

    protected RegisterImport Import => import;

    protected Organ Organ => organ;

    public RegisterForm Form => form;

    /// <summary>Rows of one transaction.</summary>
    public virtual int Batch => WorkOnImports.Batch;

    /// <summary>Adds the faults that take more than the row itself: doubles in the list and in the register.</summary>
    public abstract Task Check(IReadOnlyList<RegisterRow> rows, Act act, CancellationToken stop);

    /// <summary>Writes rows without fault into the transaction that is open.</summary>
    public abstract Task Write(IReadOnlyList<RegisterRow> rows, Act act, CancellationToken stop);
}
