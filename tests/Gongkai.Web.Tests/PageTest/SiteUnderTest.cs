using System.Security.Claims;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Testing.Office;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Gongkai.Web.Tests.PageTest;

/// <summary>The real site over an office of its own, with a stopped clock.</summary>
public sealed class SiteUnderTest : WebApplicationFactory<Program>
{
    private readonly OfficePlace place;
    private readonly bool ownsPlace;
    private readonly Action<IWebHostBuilder>? change;

    /// <param name="database">Where its rows are kept.</param>
    /// <param name="change">Settings and services put in or replaced.</param>
    public SiteUnderTest(Database database, Action<IWebHostBuilder>? change = null)
    {
        (place, ownsPlace) = (new OfficePlace(database), true);
        this.change = change;
    }

    /// <summary>Another node over the same database and files as the first.</summary>
    public SiteUnderTest(SiteUnderTest first) => (place, change) = (first.place, first.change);

    /// <summary>What the site takes as now.</summary>
    public StoppedClock Clock { get; } = new(StoppedClock.Usual);

    /// <summary>Every line logged since the start.</summary>
    public LogLines Log { get; } = new();

    /// <summary>An act at the clock's now; by the system itself when nobody is named.</summary>
    public Act Act(Actor? actor = null, string? because = null) => new(actor ?? Actor.System(), Clock.Now, because);

    /// <summary>Runs an operation in a scope of its own.</summary>
    public async Task<T> Run<TOperation, T>(Func<TOperation, Task<T>> run)
        where TOperation : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TOperation>());
    }

    /// <summary>Looks into the database.</summary>
    public Task<T> Ask<T>(Func<OfficeDb, Task<T>> question) => Run(question);

    /// <summary>Writes rows as they are, under one act of the system.</summary>
    public async Task Given(params object[] rows)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeDb>();
        db.AddRange(rows);
        await db.Commit(Act(), new Subject("test.given", "Test", "-"));
    }

    /// <summary>Somebody without a session.</summary>
    public Visitor Anyone(string address = "https://localhost") =>
        new(CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri(address), AllowAutoRedirect = false, HandleCookies = true }));

    /// <summary>A new person with these roles for the organ and everything below it, signed in.</summary>
    public async Task<Visitor> SignedInAs(Organ organ, params Role[] roles)
    {
        var person = new Person
        {
            UserName = $"p{Guid.NewGuid():N}"[..12], Name = roles.Length == 0 ? "无角色" : roles[0].Chinese(), OrganId = organ.Id,
            CreatedAt = Clock.Now, SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        person.NormalizedUserName = person.UserName.ToUpperInvariant();
        await Given([person, .. roles.Select(role => new Assignment { PersonId = person.Id, OrganId = organ.Id, Role = role, WithSubtree = true })]);

        return SignedInAs(person);
    }

    /// <summary>This person, signed in.</summary>
    public Visitor SignedInAs(Person person)
    {
        var visitor = Anyone();
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        ClaimsPrincipal session = CurrentActor.Session(person.Id, person.SecurityStamp!);
        var properties = new AuthenticationProperties { IssuedUtc = Clock.GetUtcNow(), ExpiresUtc = Clock.GetUtcNow() + options.ExpireTimeSpan };
        var ticket = new AuthenticationTicket(session, properties, IdentityConstants.ApplicationScheme);
        visitor.Client.DefaultRequestHeaders.Add("Cookie", $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}");
        visitor.PersonId = person.Id;

        return visitor;
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Office:Data", place.Settings.Data);
        builder.UseSetting("Office:MasterKeyFile", place.Settings.MasterKeyFile);
        builder.UseSetting("Office:Postgres", place.Settings.Postgres);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Debug));
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
        change?.Invoke(builder);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (ownsPlace)
        {
            place.Dispose();
        }
    }
}
