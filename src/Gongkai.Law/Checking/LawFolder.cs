using System.Text.Json;
using Gongkai.Law.Calendar;
using Gongkai.Law.Catalogue;
using Gongkai.Law.Checks;
using Gongkai.Law.Clock;
using Gongkai.Law.Crosswalks;
using Gongkai.Law.Fees;
using Gongkai.Law.Forms;
using Gongkai.Law.Grounds;
using Gongkai.Law.Periods;
using Gongkai.Law.Letters;
using Gongkai.Law.Registers;
using Gongkai.Law.Remedies;
using Gongkai.Law.Requests;
using Gongkai.Law.Requests.Ledgers;
using Gongkai.Law.Search;
using Gongkai.Law.Villages;
using Gongkai.Law.Words;

namespace Gongkai.Law.Checking;

/// <summary>Validates a law folder: every file loads, names its source, makes sense together with the others, and bears its seal.</summary>
public static class LawFolder
{
    /// <summary>All mistakes, in file order; empty when the folder is sound.</summary>
    /// <param name="files">Path relative to the folder (with slashes) and text.</param>
    public static IReadOnlyList<LawProblem> Check(IReadOnlyDictionary<string, string> files)
    {
        var problems = new List<LawProblem>();
        var forms = new List<Form>();
        var checks = new List<(string File, CheckDefinition Check)>();
        var templates = new List<(string File, CatalogueTemplate Template)>();

        foreach (var (path, text) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            problems.AddRange(Load(path, text, forms, checks, templates));
        }

        problems.AddRange(forms.SelectMany(form => FormCheck.Problems(form, PathOf(form), files.GetValueOrDefault(PathOf(form)) ?? "")));
        problems.AddRange(CatalogueCheck.Problems(checks, forms, files));
        if (problems.All(problem => !problem.File.StartsWith(CatalogueBook.Folder, StringComparison.Ordinal)))   // words that do not load would make every template wrong
        {
            problems.AddRange(DisclosureCatalogueCheck.Problems(templates, CatalogueBook.Parse(files), files));
        }

        problems.AddRange(OutcomeCheck.Problems(forms, files));
        problems.AddRange(SealProblems(files));

        return problems;
    }

    /// <summary>The line of the first place where a JSON text speaks of a code; 0 when it does not.</summary>
    internal static int LineOf(string text, string code)
    {
        var at = text.IndexOf($"\"{code}\"", StringComparison.Ordinal);
        return at < 0 ? 0 : text.AsSpan(0, at).Count('\n') + 1;
    }

    private static string PathOf(Form form) => $"forms/{form.Id}.json";

    private static List<LawProblem> Load(string path, string text, List<Form> forms, List<(string, CheckDefinition)> checks, List<(string, CatalogueTemplate)> templates)
    {
        try
        {
            switch (path)
            {
                case var _ when path.StartsWith("forms/annual-report/", StringComparison.Ordinal):
                    forms.Add(Form.Parse(text));
                    break;
                case var _ when path.StartsWith("checks/annual-report/", StringComparison.Ordinal):
                    checks.AddRange(CheckFile.Parse(text).Checks.Select(check => (path, check)));
                    break;
                case var _ when path.StartsWith("crosswalks/annual-report/", StringComparison.Ordinal):
                    Crosswalk.Parse(text);
                    break;
                case "statutory-text.json":
                    StatutoryText.Parse(text);
                    break;
                case Synonyms.File:
                    Synonyms.Parse(text);
                    break;
                case "village-affairs.json":
                    VillageAffairs.Parse(text);
                    break;
                case "calendar/workdays.csv":
                    WorkdaysFile.Parse(text);
                    break;
                case var _ when path.StartsWith("words/", StringComparison.Ordinal):
                    CarefulWordsFile.Parse(text);
                    break;
                case FixedHolidays.File:
                    FixedHolidays.Parse(text);
                    break;
                case var _ when path.StartsWith(LocalHolidays.Folder, StringComparison.Ordinal):
                    LocalHolidays.Parse(Path.GetFileNameWithoutExtension(path), text);
                    break;
                case ClockRules.File:
                    ClockRules.Parse(text);
                    break;
                case ReceiptRules.File:
                    ReceiptRules.Parse(text);
                    break;
                case ApplicantKinds.File:
                    ApplicantKinds.Parse(text);
                    break;
                case LedgerWords.File:
                    LedgerWords.Parse(text);
                    break;
                case OutcomeBook.File:
                    OutcomeBook.Parse(text);
                    break;
                case LetterBook.RemediesFile:
                    LetterBook.ParseRemedies(text);
                    break;
                case var _ when path.StartsWith(LetterBook.Folder, StringComparison.Ordinal):
                    LetterBook.ParseLetters(text);
                    break;
                case FeeBook.File:
                    FeeBook.Parse(text);
                    break;
                case RemedyBook.File:
                    RemedyBook.Parse(text);
                    break;
                case "periods.json":
                    PeriodsFile.Parse(text);
                    break;
                case var _ when path.StartsWith(CatalogueBook.TemplateFolder, StringComparison.Ordinal):
                    templates.Add((path, CatalogueTemplate.Parse(text)));
                    break;
                case var _ when path.StartsWith(CatalogueBook.Folder, StringComparison.Ordinal):
                    VocabularyFile.Parse(text);
                    break;
                case "registers/counting.json":
                    CountingRules.Parse(text);
                    break;
                case var _ when path.StartsWith("registers/", StringComparison.Ordinal):
                    RegisterForm.Parse(text);
                    break;
                default:
                    break;
            }

            return path.EndsWith(".json", StringComparison.Ordinal) && path != Seals.FileName ? SourceProblems(path, text) : [];
        }
        catch (JsonException mistake)
        {
            return [new LawProblem(path, (int)(mistake.LineNumber + 1 ?? 0), new Wording($"格式错误：{mistake.Message}", $"not well-formed: {mistake.Message}"))];
        }
        catch (FormatException mistake)
        {
            return [new LawProblem(path, LineIn(mistake.Message), new Wording($"格式错误：{mistake.Message}", mistake.Message))];
        }
    }

    private static int LineIn(string message) =>
        message.StartsWith("line ", StringComparison.Ordinal) && int.TryParse(message.AsSpan(5, message.IndexOf(':') - 5), out var line) ? line : 0;

    private static List<LawProblem> SourceProblems(string path, string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.TryGetProperty("source", out var source) && source.GetString() is { Length: > 0 }
            ? []
            : [new LawProblem(path, 1, new Wording("没有写明来源(source)", "it does not name its source"))];
    }

    private static IEnumerable<LawProblem> SealProblems(IReadOnlyDictionary<string, string> files)
    {
        if (!files.TryGetValue(Seals.FileName, out var text))
        {
            yield return new LawProblem(Seals.FileName, 0, new Wording("缺少封存文件", "the file of seals is missing"));
            yield break;
        }

        var now = Seals.Of(files);
        foreach (var (what, seal) in Seals.Parse(text))
        {
            if (!now.TryGetValue(what, out var found))
            {
                yield return new LawProblem(Seals.FileName, LineOf(text, what), new Wording($"已封存的 {what} 不存在", $"sealed {what} is gone"));
            }
            else if (found != seal)
            {
                yield return new LawProblem(Seals.FileName, LineOf(text, what), new Wording($"{what} 已发布封存，内容却被改动", $"{what} was released and sealed, and has been changed since"));
            }
        }
    }
}
