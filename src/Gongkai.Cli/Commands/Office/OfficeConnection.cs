using System.CommandLine;
using System.Data.Common;
using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Setup;
using Gongkai.Cli.Features;
using Gongkai.Law;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Cli.Commands.Office;

/// <summary>Which office the commands work with: the same settings as the site's, from the environment (<c>Office__Data</c> …) or named here.</summary>
internal sealed class OfficeConnection(Terminal terminal)
{
    private readonly Option<string?> data = new("--data")
    {
        Description = terminal.Say("数据目录（默认取自 Office__Data，再就是 data）", "The data folder (default: Office__Data, else data)"), HelpName = "FOLDER", Recursive = true,
    };

    private readonly Option<string?> postgres = new("--postgres")
    {
        Description = terminal.Say("PostgreSQL 连接串；密码请放环境变量 Office__Postgres", "A PostgreSQL connection string; with a password better in Office__Postgres"), HelpName = "CONNECTION", Recursive = true,
    };

    public void AddTo(Command office)
    {
        office.Options.Add(data);
        office.Options.Add(postgres);
    }

    /// <summary>Runs something in the office, which must be there and up to date.</summary>
    public Task<int> Run(ParseResult parsed, Func<OfficeAtWork, Task<int>> work, CancellationToken stop) => Run(parsed, work, mustBeThere: true, stop);

    /// <summary>The same where the office may still be to be made.</summary>
    public async Task<int> Run(ParseResult parsed, Func<OfficeAtWork, Task<int>> work, bool mustBeThere, CancellationToken stop)
    {
        var settings = Settings(parsed);
        if (OfficeLaw.Read(settings).Refusal is { } noLaw)
        {
            return Refused(terminal, noLaw);
        }

        try
        {
            await using var services = Services(settings);
            await using var scope = services.CreateAsyncScope();
            var clock = scope.ServiceProvider.GetRequiredService<TimeProvider>();
            var act = new Act(Actor.System(terminal.Say("运维命令行 ", "command line ") + Environment.UserName), clock.GetUtcNow().UtcDateTime);

            return mustBeThere && await scope.ServiceProvider.GetRequiredService<FindOffice>().Run(stop) is { } none
                ? Refused(terminal, none)
                : await work(new OfficeAtWork(scope.ServiceProvider, act, stop));
        }
        catch (Exception failure) when (failure is DbException or IOException or UnauthorizedAccessException)
        {
            terminal.Remark($"没有完成：{failure.Message}", $"Not done: {failure.Message}");
            return ExitCode.CannotRead;
        }
        finally
        {
            terminal.Results.Flush();
        }
    }

    /// <summary>Says why not.</summary>
    public static int Refused(Terminal terminal, Refusal refusal)
    {
        terminal.Remark($"{refusal.Reason.Zh} [{refusal.Code}]", $"{refusal.Reason.En} [{refusal.Code}]");
        return ExitCode.CannotRead;
    }

    private OfficeSettings Settings(ParseResult parsed)
    {
        var settings = new ConfigurationBuilder().AddEnvironmentVariables().Build().GetSection("Office").Get<OfficeSettings>() ?? new OfficeSettings();
        settings.Data = parsed.GetValue(data) ?? settings.Data;
        settings.Postgres = parsed.GetValue(postgres) ?? settings.Postgres;

        return settings;
    }

    private static ServiceProvider Services(OfficeSettings settings)
    {
        var services = new ServiceCollection();
        services.AddOffice(settings);
        return services.BuildServiceProvider();
    }
}

/// <summary>An office that a command works in.</summary>
internal sealed record OfficeAtWork(IServiceProvider Services, Act Act, CancellationToken Stop)
{
    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();
}
