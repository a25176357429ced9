using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Text.RegularExpressions;
using Gongkai.Law;

namespace Gongkai.Cli.Features;

/// <summary>
/// What the parser itself says: headings of the help, and mistakes in what was typed. Its Chinese resources hold the English texts,
/// so they are put into Chinese here; a sentence that is not in the table stays as it is.
/// </summary>
internal static partial class ParserWords
{
    private static readonly (Regex English, string Chinese)[] Table =
    [
        (Heading(), "${heading}"),
        (new(@"\bShow help and usage information", RegexOptions.CultureInvariant), "显示帮助"),
        (new(@"\bShow version information", RegexOptions.CultureInvariant), "显示版本"),
        (new(@"\[default: (.*?)\]", RegexOptions.CultureInvariant), "[默认：$1]"),
        (new(@"\(REQUIRED\)", RegexOptions.CultureInvariant), "（必填）"),
        (new(@"\[options\]", RegexOptions.CultureInvariant), "[选项]"),
        (new(@"\[command\]", RegexOptions.CultureInvariant), "[命令]"),
        (new(@"^Required argument '(.*?)' missing for command: '(.*?)'\.", RegexOptions.Multiline | RegexOptions.CultureInvariant), "命令“$2”缺少参数：$1。"),
        (new(@"^Required argument missing for option: '(.*?)'\.", RegexOptions.Multiline | RegexOptions.CultureInvariant), "选项“$1”后面缺少内容。"),
        (new(@"^Required command was not provided\.", RegexOptions.Multiline | RegexOptions.CultureInvariant), "还要写明做什么，见下面的命令。"),
        (new(@"^Option '(.*?)' is required\.", RegexOptions.Multiline | RegexOptions.CultureInvariant), "选项“$1”必须填写。"),
        (new(@"^Option '(.*?)' expects a single argument but (\d+) were provided\.", RegexOptions.Multiline | RegexOptions.CultureInvariant), "选项“$1”只能有一个值，写了 $2 个。"),
        (new(@"^Unrecognized command or argument '(.*?)'\.", RegexOptions.Multiline | RegexOptions.CultureInvariant), "没有这个命令或参数：$1。"),
        (new(@"^Argument '(.*?)' not recognized\. Must be one of:", RegexOptions.Multiline | RegexOptions.CultureInvariant), "“$1”不在可选范围内，只能是："),
        (new(@"^'(.*?)' was not matched\. Did you mean one of the following\?", RegexOptions.Multiline | RegexOptions.CultureInvariant), "没有“$1”，是不是下面的："),
        (new(@"^Cannot parse argument '(.*?)' for (?:option|command) '(.*?)' as expected type '.*?'\.", RegexOptions.Multiline | RegexOptions.CultureInvariant), "“$2”的内容“$1”不对。"),
        (new(@"^File or directory does not exist: '(.*?)'\.", RegexOptions.Multiline | RegexOptions.CultureInvariant), "没有这个文件或文件夹：$1"),
    ];

    private static readonly Dictionary<string, string> Headings = new()
    {
        ["Description:"] = "说明：", ["Usage:"] = "用法：", ["Arguments:"] = "参数：", ["Options:"] = "选项：", ["Commands:"] = "命令：",
    };

    /// <summary>Runs what was typed. Help and mistakes are said in the language of the terminal; a mistake ends with <see cref="ExitCode.CannotRead"/>.</summary>
    public static async Task<int> Run(ParseResult typed, Terminal terminal)
    {
        if (typed.Action is not (HelpAction or ParseErrorAction))
        {
            return await typed.InvokeAsync();
        }

        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        await typed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        terminal.Mistake(In(terminal.Language, error.ToString()).Trim());
        await terminal.Results.WriteAsync(In(terminal.Language, output.ToString()));
        await terminal.Results.FlushAsync();

        return typed.Action is ParseErrorAction ? ExitCode.CannotRead : ExitCode.Clean;
    }

    /// <summary>The parser's text in a language.</summary>
    public static string In(Language language, string text) => language == Language.English
        ? text
        : Table.Aggregate(text, (said, word) => word.English.Replace(said, match => match.Groups["heading"].Success ? Headings[match.Groups["heading"].Value] : match.Result(word.Chinese)));

    [GeneratedRegex("^(?<heading>Description:|Usage:|Arguments:|Options:|Commands:)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
