using Gongkai.App.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Gongkai.App.People.Signing;

/// <summary>Identity's store over the office's database. It saves nothing by itself: the operation commits, with its act, into the history.</summary>
internal sealed class PersonStore : UserOnlyStore<Person, OfficeDb, Guid>
{
    public PersonStore(OfficeDb db, IdentityErrorDescriber errors)
        : base(db, errors) => AutoSaveChanges = false;

    // The base marks every field as changed; people here are always tracked, so the changed ones are known.
    public override Task<IdentityResult> UpdateAsync(Person user, CancellationToken cancellationToken = default)
    {
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        return Task.FromResult(IdentityResult.Success);
    }
}
