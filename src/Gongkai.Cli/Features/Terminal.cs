using System.Text;
using Gongkai.Law;

namespace Gongkai.Cli.Features;

/// <summary>Where a command writes: results to standard output, everything else to standard error, in the chosen language.</summary>
internal sealed class Terminal(TextWriter results, TextWriter remarks, Language language)
{
    /// <summary>For results, and nothing but results.</summary>
    public TextWriter Results { get; } = results;

    /// <summary>The language of messages.</summary>
    public Language Language { get; } = language;

    /// <summary>The process's own streams, in UTF-8 without a byte order mark, written in large pieces.</summary>
    public static Terminal Console(Language language) => new(
        new StreamWriter(System.Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16),
        new StreamWriter(System.Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
        language);

    /// <summary>Chooses between the two languages.</summary>
    public string Say(string zh, string en) => Language == Language.Chinese ? zh : en;

    /// <summary>Says something that is no result.</summary>
    public void Remark(string zh, string en) => remarks.WriteLine(Say(zh, en));

    /// <summary>Says what is wrong with the command line; nothing when nothing is.</summary>
    public void Mistake(string text)
    {
        if (text.Length > 0)
        {
            remarks.WriteLine(text);
        }
    }

    /// <summary>One line for a file that could not be read, with the reason.</summary>
    public void CannotRead(string file, Refusal refusal) => remarks.WriteLine($"{file}: {refusal.Reason.In(Language)} [{refusal.Code}]");
}
