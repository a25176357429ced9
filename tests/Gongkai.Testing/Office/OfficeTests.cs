using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Testing.Office;

/// <summary>
/// Tests that run on both databases: an abstract class with the facts, and two sealed ones that name the database. Every test has an office of its own.
/// <code>
/// public abstract class RenameOrganTests(Database database) : OfficeTests(database)
/// {
///     [Fact]
///     public async Task The_old_name_stays_in_the_history() { await Office.Given(An.Organ("qinghe")); … }
/// }
///
/// public sealed class RenameOrganTests_on_SQLite() : RenameOrganTests(Database.SQLite);
///
/// public sealed class RenameOrganTests_on_PostgreSQL() : RenameOrganTests(Database.PostgreSQL);
/// </code>
/// Without PostgreSQL on the machine its tests show as skipped.
/// </summary>
public abstract class OfficeTests(Database database) : IAsyncDisposable
{
    private OfficeUnderTest? office;

    /// <summary>Made at its first use, in the test itself.</summary>
    protected OfficeUnderTest Office => office ??= new OfficeUnderTest(database, Change);

    /// <summary>Services that these tests put in or replace.</summary>
    protected virtual void Change(IServiceCollection services)
    {
    }

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (office is not null)
        {
            await office.DisposeAsync();
        }
    }
}
