using System.Text.Json;
using Gongkai.Law.Forms;
using Gongkai.Law.Grounds;
using Gongkai.Law.Letters;
using Gongkai.Law.Requests;

namespace Gongkai.Law.Checking;

/// <summary>Whether the outcomes of requests and the kinds of applicants agree with the newest form: every row of results can be reached, and none is invented.</summary>
internal static class OutcomeCheck
{
    public static IEnumerable<LawProblem> Problems(IReadOnlyList<Form> forms, IReadOnlyDictionary<string, string> files)
    {
        if (forms.MaxBy(form => form.FromYear) is not { } form || form.Tables.FirstOrDefault(table => table.Code == "requests") is not { } table)
        {
            yield break;
        }

        if (Loaded(files, OutcomeBook.File, OutcomeBook.Parse) is { } book)
        {
            var rows = table.Rows.Where(row => row.Groups?.Contains("results") == true && row.Code != "concluded").Select(row => row.Code).ToHashSet();
            foreach (var outcome in book.Outcomes.Where(outcome => !rows.Contains(outcome.Row)))
            {
                yield return new(OutcomeBook.File, LawFolder.LineOf(files[OutcomeBook.File], outcome.Code), new($"{outcome.Code} 计入的 {outcome.Row} 不是 {form.Version} 表式的办理结果行", $"{outcome.Code} is counted in {outcome.Row}, which is no result row of form {form.Version}"));
            }

            foreach (var row in rows.Where(row => book.Outcomes.All(outcome => outcome.Row != row)))
            {
                yield return new(OutcomeBook.File, 0, new($"{form.Version} 表式的 {row} 没有对应的办理结果", $"row {row} of form {form.Version} has no outcome"));
            }
        }

        if (Loaded(files, OutcomeBook.File, OutcomeBook.Parse) is { } outcomes && Loaded(files, OutcomeBook.File, _ => LetterBook.Parse(files)) is { } letters)
        {
            foreach (var outcome in outcomes.Outcomes.Where(outcome => letters.Find(outcome.Letter) is null))
            {
                yield return new(OutcomeBook.File, LawFolder.LineOf(files[OutcomeBook.File], outcome.Code), new($"{outcome.Code} 的文书 {outcome.Letter} 不在 law/letters 中", $"the letter {outcome.Letter} of {outcome.Code} is not in law/letters"));
            }
        }

        if (Loaded(files, ApplicantKinds.File, ApplicantKinds.Parse) is { } kinds)
        {
            var columns = table.Blocks.SelectMany(block => block.Columns).Select(column => column.Code).ToHashSet();
            foreach (var kind in kinds.Kinds.Where(kind => !columns.Contains(kind.Column)))
            {
                yield return new(ApplicantKinds.File, LawFolder.LineOf(files[ApplicantKinds.File], kind.Column), new($"{form.Version} 表式没有 {kind.Column} 一栏", $"form {form.Version} has no column {kind.Column}"));
            }
        }
    }

    // A file that does not load has its own problem already.
    private static T? Loaded<T>(IReadOnlyDictionary<string, string> files, string path, Func<string, T> parse) where T : class
    {
        try
        {
            return files.TryGetValue(path, out var text) ? parse(text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
