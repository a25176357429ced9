using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Storage;

/// <summary>Keeps data-protection keys in the office's database, so that all nodes and every restart read each other's cookies and codes.</summary>
internal sealed class DatabaseKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<OfficeDb>().ProtectionKeys.AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).ToList().Select(XElement.Parse)];
    }

    // A key is no act of anybody's: it is made when the first cookie needs one, and stands in no history.
    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeDb>();
        using var whole = db.Database.BeginTransaction();
        db.ProtectionKeys.Add(new ProtectionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
        whole.Commit();
    }
}
