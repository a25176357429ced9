using System.CommandLine;
using Gongkai.Law;

namespace Gongkai.Cli.Features;

/// <summary>The option <c>--lang</c>, and the language when it is not given.</summary>
internal static class LanguageChoice
{
    /// <summary>The option, valid after every command.</summary>
    public static Option<string?> Option(Language language)
    {
        var option = new Option<string?>("--lang")
        {
            Description = language == Language.Chinese ? "输出语言：zh 或 en（默认取自环境）" : "Language of output: zh or en (default from the environment)",
            Recursive = true,
        };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

    /// <summary>
    /// The language before the command line is parsed, for help and errors are written in it too. English where the environment
    /// asks for it; else Chinese, the language of the reports.
    /// </summary>
    public static Language From(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--lang" && i + 1 < args.Count)
            {
                return Named(args[i + 1]);
            }

            if (args[i].StartsWith("--lang=", StringComparison.Ordinal))
            {
                return Named(args[i]["--lang=".Length..]);
            }
        }

        return Named(new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "");
    }

    private static Language Named(string value) => value.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;
}
