using Gongkai.App.Organs;
using Gongkai.Law;
using Gongkai.Reports.Checking;

namespace Gongkai.App.AnnualReports.County;

/// <summary>Which organ and year a file is about: by what the report says; the file's name only proposes.</summary>
internal sealed class ImportMatch(IReadOnlyList<Organ> organs)
{
    public ImportRow Of(ImportedFile file, int? proposedYear)
    {
        var (organ, organNote) = Organ(file);
        var (year, yearNote) = file.Year is { } said ? (said, null) : (proposedYear, new Wording("报告没有写明年度，请确认", "the report names no year"));
        var note = organNote ?? yearNote;

        return new ImportRow(file.Number, file.Name, note is null ? ImportFate.Ready : ImportFate.Ask, organ?.Code, year, file.Doubtful, note);
    }

    private (Organ? Organ, Wording? Note) Organ(ImportedFile file)
    {
        if (file.OrganName is { Length: > 0 } name)
        {
            var same = organs.Where(organ => IsNamed(organ, name)).ToList();
            return same.Count == 1 ? (same[0], null)
                : same.Count > 1 ? (null, new Wording($"“{name}”有 {same.Count} 个同名机关，请选择", $"{same.Count} organs are called '{name}'"))
                : (ByFile(file.Name), new Wording($"名录中没有“{name}”，请选择机关", $"no organ is called '{name}'"));
        }

        return ByFile(file.Name) is { } guess
            ? (guess, new Wording("报告没有写明机关，按文件名推断，请确认", "the report names no organ; proposed by the file's name"))
            : (null, new Wording("报告没有写明机关，请选择", "the report names no organ"));
    }

    private static bool IsNamed(Organ organ, string name) =>
        OrganGuess.Key(organ.Name) == OrganGuess.Key(name) || (organ.ShortName is { Length: > 2 } shortName && OrganGuess.Key(shortName) == OrganGuess.Key(name));

    private Organ? ByFile(string file)
    {
        var tight = OrganGuess.Key(Path.GetFileNameWithoutExtension(file));
        var found = organs.Where(organ => tight.Contains(OrganGuess.Key(organ.Name), StringComparison.Ordinal)).OrderByDescending(organ => organ.Name.Length).ToList();
        return found is [var longest, ..] && found.Skip(1).All(other => OrganGuess.Key(longest.Name).Contains(OrganGuess.Key(other.Name), StringComparison.Ordinal)) ? longest : null;
    }
}
