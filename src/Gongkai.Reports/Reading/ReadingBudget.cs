using System.Diagnostics;

namespace Gongkai.Reports.Reading;

/// <summary>What one file may still use up. Every format reader draws on it, so that no input, however made, costs more than the options allow.</summary>
internal sealed class ReadingBudget(ReadingOptions options, CancellationToken stop)
{
    /// <summary>Places in all grids of one file: a report has some 500, a forged span asks for billions.</summary>
    public const int MostPlaces = 2_000_000;

    /// <summary>Tables within tables within tables; saved pages of the nineties reach ten.</summary>
    public const int MostNesting = 100;

    private readonly long start = Stopwatch.GetTimestamp();
    private int characters = options.MostCharacters;
    private int places = MostPlaces;
    private long unpacked = options.MostUnpackedBytes;

    public ReadingOptions Options { get; } = options;

    public CancellationToken Stop { get; } = stop;

    /// <summary>Time left for this file.</summary>
    public TimeSpan Left => Options.MostTime - Stopwatch.GetElapsedTime(start);

    public void Characters(int count)
    {
        if ((characters -= count) < 0)
        {
            throw new UnreadableException(Refusals.TooMuchText);
        }
    }

    public void Places(int count)
    {
        if ((places -= count) < 0)
        {
            throw new UnreadableException(Refusals.TooManyCells);
        }
    }

    /// <summary>Bytes that a packed part unpacked to.</summary>
    public void Unpacked(int count)
    {
        if ((unpacked -= count) < 0)
        {
            throw new UnreadableException(Refusals.ZipBomb);
        }
    }

    public static void Nesting(int depth)
    {
        if (depth > MostNesting)
        {
            throw new UnreadableException(Refusals.TooDeep);
        }
    }
}
