namespace Gongkai.Cli.Features;

/// <summary>Runs work on all cores and hands the results out in the order of the inputs, holding only a few at a time.</summary>
internal static class InOrder
{
    /// <summary>The results, in order; at most a few per core are held, however many inputs there are.</summary>
    public static IEnumerable<TOut> Run<TIn, TOut>(IReadOnlyList<TIn> inputs, Func<TIn, TOut> work)
    {
        var window = Math.Min(inputs.Count, Environment.ProcessorCount * 4);
        var running = new Queue<Task<TOut>>(window);
        using var free = new SemaphoreSlim(Environment.ProcessorCount);

        foreach (var input in inputs)
        {
            if (running.Count >= window)
            {
                yield return running.Dequeue().GetAwaiter().GetResult();
            }

            running.Enqueue(Task.Run(() => Limited(free, work, input)));
        }

        while (running.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }

    private static TOut Limited<TIn, TOut>(SemaphoreSlim free, Func<TIn, TOut> work, TIn input)
    {
        free.Wait();
        try
        {
            return work(input);
        }
        finally
        {
            free.Release();
        }
    }
}
