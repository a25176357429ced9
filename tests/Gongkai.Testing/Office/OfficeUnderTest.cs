using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Testing.Office;

/// <summary>An office with nothing in it: all operations, a stopped clock, a database of its own.</summary>
public sealed class OfficeUnderTest : IAsyncDisposable
{
    private readonly OfficePlace place;
    private readonly ServiceProvider services;

    /// <param name="database">Where its rows are kept.</param>
    /// <param name="change">Services put in or replaced.</param>
    /// <param name="settings">Settings that are not the usual ones.</param>
    public OfficeUnderTest(Database database, Action<IServiceCollection>? change = null, Action<OfficeSettings>? settings = null)
    {
        place = new OfficePlace(database);
        settings?.Invoke(place.Settings);
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddOffice(place.Settings);
        change?.Invoke(collection);
        services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    /// <summary>What operations take as now.</summary>
    public StoppedClock Clock { get; } = new(StoppedClock.Usual);

    /// <summary>Where it keeps its things.</summary>
    public OfficeSettings Settings => place.Settings;

    /// <summary>For what is not an operation.</summary>
    public IServiceProvider Services => services;

    /// <summary>An act at the clock's now; by the system itself when nobody is named.</summary>
    public Act Act(Actor? actor = null, string? because = null) => new(actor ?? Actor.System(), Clock.Now, because);

    /// <summary>Runs an operation in a scope of its own: <c>await office.Run((SubmitReport submit) => submit.Run(command, act))</c>.</summary>
    public async Task<T> Run<TOperation, T>(Func<TOperation, Task<T>> run)
        where TOperation : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TOperation>());
    }

    /// <summary>Looks into the database.</summary>
    public Task<T> Ask<T>(Func<OfficeDb, Task<T>> question) => Run(question);

    /// <summary>Writes rows as they are, under one act of the system.</summary>
    public async Task Given(params object[] rows)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeDb>();
        db.AddRange(rows);
        await db.Commit(Act(), new Subject("test.given", "Test", "-"));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        place.Dispose();
    }
}
