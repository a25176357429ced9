using System.CommandLine;
using System.Globalization;
using Gongkai.Reports.Reading;

namespace Gongkai.Cli.Features;

/// <summary>The option <c>--seconds</c>, valid after every report command: how long one file may take.</summary>
internal sealed class TimeLimit
{
    private readonly Option<int> option;

    public TimeLimit(Terminal terminal)
    {
        option = new Option<int>("--seconds")
        {
            Description = terminal.Say("每个文件最多读取的秒数；扫描件在慢机器上可放宽", "Most seconds for one file; scans on a slow machine may need more"),
            DefaultValueFactory = _ => (int)new ReadingOptions().MostTime.TotalSeconds,
            Recursive = true,
            HelpName = "N",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var typed] && !(int.TryParse(typed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and <= 3600))
            {
                result.AddError(terminal.Say("--seconds 应在 1 到 3600 之间", "--seconds should be between 1 and 3600"));
            }
        });
    }

    /// <summary>Adds the option to the command that all report commands stand under.</summary>
    public void AddTo(Command command) => command.Add(option);

    /// <summary>The bounds of reading with what was typed.</summary>
    public ReadingOptions Options(ParseResult parsed) => new() { MostTime = TimeSpan.FromSeconds(parsed.GetValue(option)) };
}
