using Gongkai.Testing.Generated;
using Gongkai.Testing.Generated.Layouts;

namespace Gongkai.Testing.Fuzzing;

/// <summary>One damaged file. Its number says everything about it: the same number is the same file on every machine.</summary>
/// <param name="Number">From 0.</param>
/// <param name="FileName">Its name, which sometimes lies about the format.</param>
/// <param name="Bytes">Its content.</param>
public sealed record FuzzInput(int Number, string FileName, byte[] Bytes)
{
    private const int ReportsALayout = 6;
    private const int LargestSeed = 12_000;

    private static readonly string[] Readable = [".html", ".htm", ".txt", ".md", ".docx", ".xlsx"];

    private static readonly Lazy<IReadOnlyList<(string Name, byte[] Bytes)>> Whole = new(() => [.. Generated(), .. Kept("samples"), .. Kept("tests/corpus")]);

    /// <summary>How many whole files there are to damage.</summary>
    public static int Seeds => Whole.Value.Count;

    /// <summary>The damaged file with this number.</summary>
    public static FuzzInput Numbered(int number)
    {
        var dice = Dice.For(number, "fuzzing");
        var (name, bytes) = Whole.Value[number % Seeds];
        var (otherName, other) = Whole.Value[dice.Below(Seeds)];
        var damaged = PackageMutator.IsPackage(bytes) && dice.Chance(0.7) ? new PackageMutator(dice, other).Mutate(bytes) : new Mutator(dice, other).Mutate(bytes);

        return new FuzzInput(number, dice.Chance(0.05) ? otherName : name, damaged);
    }

    private static IEnumerable<(string, byte[])> Generated() =>
        from seed in Enumerable.Range(0, ReportsALayout)
        from layout in AllLayouts.List
        let document = ReportGenerator.Varied(seed, layout)
        where document.Bytes.Length <= LargestSeed
        select (document.FileName, document.Bytes);

    private static IEnumerable<(string, byte[])> Kept(string folder) =>
        from file in new DirectoryInfo(Path.Combine(SharedReference.Checkout, folder)) is { Exists: true } found ? found.GetFiles("*", SearchOption.AllDirectories) : []
        where Readable.Contains(file.Extension) && file.Length is > 0 and <= LargestSeed
        orderby file.FullName.Length, file.Name
        select (file.Name, File.ReadAllBytes(file.FullName));
}
