namespace Gongkai.App.AnnualReports.Readings;

/// <summary>Wakes the readers of this process when a file has come in, so that nobody waits for the next look.</summary>
public sealed class ReadingSignal : IDisposable
{
    private readonly SemaphoreSlim waiting = new(0);

    public void Ring() => waiting.Release();

    /// <summary>Until it rings, or this long.</summary>
    public Task Wait(TimeSpan most, CancellationToken stop) => waiting.WaitAsync(most, stop);

    public void Dispose() => waiting.Dispose();
}
