using Gongkai.App.Registers.Imports;
using Gongkai.Web.Pages.Desk.Registers;
using Gongkai.Web.Signing;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>An import of an old ledger of requests.</summary>
public sealed class LedgerModel(ShowImport show, Acts acts) : ImportPage(show, acts)
{
    public override string Home => Links.LedgerImports;

    public override string Here => Links.LedgerImport(Id);

    public override string? Written => Shown.IsWritten ? Links.RequestTable : null;

    protected override bool Shows(ShownImport import) => import.IsLedger;
}
