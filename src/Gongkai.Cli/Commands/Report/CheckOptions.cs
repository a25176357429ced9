using System.CommandLine;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Report;

/// <summary>The options of <c>report check</c>.</summary>
internal sealed class CheckOptions(Terminal terminal)
{
    private readonly Argument<string[]> files = FileArguments.Files(terminal);
    private readonly Option<string?> previous = new("--previous") { Description = terminal.Say("上一年度的年报；不写则在所给文件中寻找", "Last year's report; without it, looked for among the files"), HelpName = "FILE" };
    private readonly Option<string?> organs = new("--organs") { Description = terminal.Say("机关树 CSV：名称、上级、类型、层级", "Organ tree as CSV: name, parent, kind, level"), HelpName = "FILE" };
    private readonly Option<bool> json = new("--json") { Description = terminal.Say("每个文件输出一行 JSON", "One JSON object a line, for programs") };
    private readonly Option<bool> sarif = new("--sarif") { Description = terminal.Say("输出 SARIF 2.1.0", "A SARIF 2.1.0 log") };
    private readonly Option<string?> xlsx = new("--xlsx") { Description = terminal.Say("另存为 Excel：汇总表与问题清单", "Also write a workbook: summary and findings"), HelpName = "OUT" };
    private readonly Option<string?> html = new("--html") { Description = terminal.Say("另存为网页总览", "Also write an overview page"), HelpName = "OUT" };

    /// <summary>Adds the argument and the options.</summary>
    public void AddTo(Command command)
    {
        command.Add(files);
        command.Add(previous);
        command.Add(organs);
        command.Add(json);
        command.Add(sarif);
        command.Add(xlsx);
        command.Add(html);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(sarif))
            {
                result.AddError(terminal.Say("--json 与 --sarif 只能选一个", "Choose one of --json and --sarif"));
            }
        });
    }

    /// <summary>What was typed.</summary>
    public Given Of(ParseResult parsed) => new(
        parsed.GetRequiredValue(files), parsed.GetValue(previous), parsed.GetValue(organs), parsed.GetValue(json), parsed.GetValue(sarif), parsed.GetValue(xlsx), parsed.GetValue(html));

    /// <summary>The options' values.</summary>
    internal sealed record Given(string[] Files, string? Previous, string? Organs, bool Json, bool Sarif, string? Xlsx, string? Html);
}
