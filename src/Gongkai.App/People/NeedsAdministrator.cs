using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>Whether nobody can administer the office yet, so that the sign-in page says how to begin.</summary>
public sealed class NeedsAdministrator(OfficeDb db)
{
    public async Task<bool> Run(CancellationToken stop) =>
        !await db.Assignments.AnyAsync(a => a.Role == Role.Administrator && db.Users.Any(p => p.Id == a.PersonId && !p.Disabled), stop);
}
