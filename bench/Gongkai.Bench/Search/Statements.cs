using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Gongkai.Bench.Search;

/// <summary>Which statements a question is made of: how often each is asked, how long until its last row is read, and how many rows those are.</summary>
internal sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const int Shown = 150;

    private readonly Dictionary<string, (int Times, double Milliseconds, int Rows)> all = [];
    private readonly List<IDisposable> subscriptions = [];

    public Statements() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>Forgets what was asked so far.</summary>
    public void Clear() => all.Clear();

    public void Print(int questions)
    {
        foreach (var (text, sum) in all.OrderByDescending(one => one.Value.Milliseconds))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {sum.Milliseconds / questions,7:0.00} ms {sum.Times / (double)questions,5:0.0} times {sum.Rows / (double)questions,7:0.0} rows  {(text.Length > Shown ? text[..Shown] + "…" : text)}"));
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuted.Name || name == RelationalEventId.DataReaderDisposing.Name));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData executed)
        {
            Add(executed.Command, 1, executed.Duration, 0);
        }
        else if (value.Value is DataReaderDisposingEventData read)
        {
            Add(read.Command, 0, read.Duration, read.ReadCount);
        }
    }

    private void Add(DbCommand command, int times, TimeSpan taken, int rows)
    {
        var text = string.Join(' ', command.CommandText.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
        var before = all.GetValueOrDefault(text);
        all[text] = (before.Times + times, before.Milliseconds + taken.TotalMilliseconds, before.Rows + rows);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(one => one.Dispose());
}
