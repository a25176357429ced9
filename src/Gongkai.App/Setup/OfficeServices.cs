using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.People.Signing;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Gongkai.App.Setup;

/// <summary>Puts the office together for a host: the site, the command line, a test.</summary>
public static class OfficeServices
{
    public static IServiceCollection AddOffice(this IServiceCollection services, OfficeSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(LawBook.Embedded);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<HistorySeal>();
        services.AddSingleton<FileStore>();
        services.AddScoped<FileIntake>();
        services.AddSingleton<CommitCount>();
        services.AddSingleton<AnnualReports.Published.MadePdfs>();
        AddDatabase(services, settings);
        services.AddPeople(settings.SignIn);

        foreach (var operation in Operations())
        {
            services.AddScoped(operation);
        }

        return services;
    }

    /// <summary>Every operation: a sealed class of this assembly with a public <c>Run</c>.</summary>
    public static IEnumerable<Type> Operations() =>
        typeof(OfficeServices).Assembly.GetTypes().Where(type => type is { IsSealed: true, IsAbstract: false } && type.GetMethod("Run") is { IsStatic: false });

    private static void AddDatabase(IServiceCollection services, OfficeSettings settings)
    {
        if (string.IsNullOrEmpty(settings.Postgres))
        {
            Directory.CreateDirectory(settings.Data);
            services.AddDbContext<OfficeDb, SqliteOfficeDb>((provider, options) => options
                .UseSqlite($"Data Source={Path.Combine(settings.Data, "gongkai.db")}").AddInterceptors(provider.GetRequiredService<CommitCount>()));
        }
        else
        {
            services.AddDbContext<OfficeDb, PostgresOfficeDb>((provider, options) => options.UseNpgsql(settings.Postgres).AddInterceptors(provider.GetRequiredService<CommitCount>()));
        }
    }
}
