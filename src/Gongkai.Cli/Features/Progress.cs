using Spectre.Console;

namespace Gongkai.Cli.Features;

/// <summary>A progress bar on standard error while it is a terminal; nothing where it is not.</summary>
internal static class Progress
{
    /// <summary>Hands <paramref name="work"/> a tick to call after each of <paramref name="total"/> pieces.</summary>
    public static void Over(int total, string title, Action<Action> work)
    {
        if (Console.IsErrorRedirected || total < 2)
        {
            work(() => { });
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(title), maxValue: total);
            work(() => task.Increment(1));
        });
    }
}
