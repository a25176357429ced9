using Gongkai.App.Setup;
using Gongkai.Law;
using Gongkai.Testing.Office;

namespace Gongkai.App.Tests.Demo;

/// <summary>The demonstration county, filled in once for all tests that look at it: that takes half a minute. They leave it as they find it.</summary>
public abstract class Demonstration(Database database) : IAsyncDisposable
{
    private OfficeUnderTest? office;

    /// <summary>What the first start answered.</summary>
    public PreparedOffice First { get; private set; } = null!;

    /// <summary>On this day it was filled in, and it is still this day.</summary>
    public static DateOnly Day => new(2026, 11, 22);

    /// <summary>The office with the county in it. Without PostgreSQL on the machine the test is skipped here.</summary>
    public async Task<OfficeUnderTest> Filled()
    {
        if (office is null)
        {
            var empty = new OfficeUnderTest(database);
            empty.Settings.Demo = true;
            empty.Clock.Set(Day);
            First = (await Start(empty)).Value;
            office = empty;
        }

        return office;
    }

    /// <summary>What every start of the program does first.</summary>
    public static Task<Outcome<PreparedOffice>> Start(OfficeUnderTest office) => office.Run((PrepareOffice prepare) => prepare.Run(office.Act()));

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (office is not null)
        {
            await office.DisposeAsync();
        }
    }
}

public sealed class Demonstration_on_SQLite() : Demonstration(Database.SQLite);

public sealed class Demonstration_on_PostgreSQL() : Demonstration(Database.PostgreSQL);

[CollectionDefinition(nameof(Demonstration_on_SQLite))]
public sealed class LookAtDemonstration_on_SQLite : ICollectionFixture<Demonstration_on_SQLite>;

[CollectionDefinition(nameof(Demonstration_on_PostgreSQL))]
public sealed class LookAtDemonstration_on_PostgreSQL : ICollectionFixture<Demonstration_on_PostgreSQL>;
