using Gongkai.App.AnnualReports.Readings;
using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Outbox;
using Gongkai.App.People.Signing;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace Gongkai.App.Setup;

/// <summary>Puts the office together for a host: the site, the command line, a test.</summary>
public static class OfficeServices
{
    public static IServiceCollection AddOffice(this IServiceCollection services, OfficeSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(_ => OfficeLaw.Read(settings).Value);

        // Read on another processor while the rest is put together; what it throws is thrown where the law is asked for.
        _ = Task.Run(() => LawBook.Embedded);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<HistorySeal>();
        services.AddSingleton<MasterKeyFile>();
        services.AddScoped<HoldMasterKey>();
        services.AddSingleton<FileStore>();
        AddOutbox(services, settings);
        AddProtection(services);
        services.AddScoped<FileIntake>();
        services.AddSingleton<Release.ReleaseGate>();
        services.AddScoped<Publishing.AttachmentGate>();
        services.AddScoped<Requests.ReplyGate>();
        services.AddSingleton<Registers.Imports.ImportSpool>();
        services.AddScoped<Search.PublicIndex>();
        services.AddScoped<Catalogue.IndexNumbers>();
        services.AddScoped<Catalogue.GuideDraft>();
        services.AddScoped<Publishing.ItemPublicity>();
        services.AddSingleton<MostRead.ReadTally>();
        services.AddSingleton<CommitCount>();
        services.AddSingleton<AnnualReports.Published.MadePdfs>();
        services.AddReadings();
        AddDatabase(services, settings);
        services.AddPeople(settings.SignIn);

        foreach (var operation in Operations())
        {
            services.AddScoped(operation);
        }

        return services;
    }

    /// <summary>What runs by the clock. For the site; the command line and most tests run nothing behind their user's back.</summary>
    public static IServiceCollection AddOfficeJobs(this IServiceCollection services)
    {
        OutboxJob.AddTo(services);
        Registers.Imports.ImportJob.AddTo(services);
        services.AddHostedService<ReadingWorker>();
        Publishing.PublishDueJob.AddTo(services);
        Subscriptions.SubscriptionJob.AddTo(services);
        MostRead.MostReadJob.AddTo(services);
        Requests.Reminders.ReminderJob.AddTo(services);
        return services;
    }

    /// <summary>Every operation: a sealed class of this assembly with a public <c>Run</c>.</summary>
    public static IEnumerable<Type> Operations() =>
        typeof(OfficeServices).Assembly.GetTypes().Where(type => type is { IsSealed: true, IsAbstract: false } && type.GetMethod("Run") is { IsStatic: false });

    private static void AddOutbox(IServiceCollection services, OfficeSettings settings)
    {
        services.AddSingleton<IOutboxSender, Subscriptions.DigestSender>();
        services.AddSingleton<IOutboxSender, Channels.OfficialAccountSender>();
        if (string.IsNullOrEmpty(settings.Mail.Host))
        {
            services.AddSingleton<IOutboxSender, MailFolderSender>();
        }
        else
        {
            services.AddSingleton<IOutboxSender, SmtpSender>();
        }
    }

    private static void AddProtection(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Gongkai");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory, MasterKeyFile>((keys, scopes, master) =>
            (keys.XmlRepository, keys.XmlEncryptor) = (new DatabaseKeys(scopes), new KeysAtRest(master)));
    }

    private static void AddDatabase(IServiceCollection services, OfficeSettings settings)
    {
        if (string.IsNullOrEmpty(settings.Postgres))
        {
            Directory.CreateDirectory(settings.Data);
            var mapped = new MappedFile();
            services.AddDbContext<OfficeDb, SqliteOfficeDb>((provider, options) => Furnish(provider, options.UseSqlite($"Data Source={Path.Combine(settings.Data, "gongkai.db")}").AddInterceptors(mapped)));
        }
        else
        {
            services.AddDbContext<OfficeDb, PostgresOfficeDb>((provider, options) => Furnish(provider, options.UseNpgsql(WithoutCompiledPlans(settings.Postgres))));
        }
    }

    // Above some cost that it only estimates PostgreSQL compiles a plan to machine code, which takes longer than any question here. Who gives options of his own decides himself.
    private static string WithoutCompiledPlans(string connection)
    {
        var given = new NpgsqlConnectionStringBuilder(connection);
        if (string.IsNullOrEmpty(given.Options))
        {
            given.Options = "-c jit=off";
            return given.ConnectionString;
        }

        return connection;
    }

    private static void Furnish(IServiceProvider provider, DbContextOptionsBuilder options) => options
        .AddInterceptors(provider.GetRequiredService<CommitCount>(), WholePersonalFields.Watch)
        .ReplaceService<IModelCacheKeyFactory, ModelPerKey>();
}
