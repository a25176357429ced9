using System.Globalization;
using System.Text.Json;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Surveys;

/// <summary>A survey with its questions, and with its counts once it has ended. Texts that people wrote are for the organ only.</summary>
public sealed class ShowSurvey(OfficeDb db, TimeProvider clock)
{
    /// <summary>How often each choice was taken; for a text, how many wrote one.</summary>
    public sealed record Counted(SurveyQuestion Question, IReadOnlyList<int> Counts, IReadOnlyList<string> Texts);

    /// <param name="Survey">With its organ.</param>
    /// <param name="Questions">As they are asked.</param>
    /// <param name="Open">Whether one may take part today.</param>
    /// <param name="Ended">Whether its last day has passed.</param>
    /// <param name="Replies">How many took part.</param>
    /// <param name="Results">Null while the asker may not see them.</param>
    public sealed record Shown(Survey Survey, IReadOnlyList<SurveyQuestion> Questions, bool Open, bool Ended, int Replies, IReadOnlyList<Counted>? Results);

    /// <summary>As everybody sees it; null when there is none or it has not begun.</summary>
    public async Task<Shown?> Run(Guid id, CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        return await db.Surveys.AsNoTracking().Include(s => s.Organ).FirstOrDefaultAsync(s => s.Id == id && s.OpensOn <= today, stop) is { } survey
            ? await Show(survey, today, survey.ClosesOn < today, texts: false, stop)
            : null;
    }

    /// <summary>At the desk, with what was written.</summary>
    public async Task<Outcome<Shown>> AtDesk(Guid id, Actor actor, CancellationToken stop) =>
        await db.Surveys.AsNoTracking().Include(s => s.Organ).FirstOrDefaultAsync(s => s.Id == id, stop) is { } survey && SurveyRefusals.MayWrite(actor, survey.Organ!)
            ? await Show(survey, BeijingTime.Day(clock.GetUtcNow().UtcDateTime), results: true, texts: true, stop)
            : SurveyRefusals.NotFound;

    private async Task<Shown> Show(Survey survey, DateOnly today, bool results, bool texts, CancellationToken stop)
    {
        var questions = survey.Asked();
        var replies = await db.SurveyReplies.CountAsync(r => r.SurveyId == survey.Id, stop);
        return new(survey, questions, survey.IsOpenOn(today), survey.ClosesOn < today, replies, results ? await Count(survey.Id, questions, texts, stop) : null);
    }

    private async Task<IReadOnlyList<Counted>> Count(Guid survey, IReadOnlyList<SurveyQuestion> questions, bool texts, CancellationToken stop)
    {
        var counts = questions.Select(question => new int[Math.Max(1, question.Choices.Count)]).ToArray();
        var written = questions.Select(_ => new List<string>()).ToArray();

        await foreach (var answers in db.SurveyReplies.AsNoTracking().Where(r => r.SurveyId == survey).OrderBy(r => r.At).Select(r => r.Answers).AsAsyncEnumerable().WithCancellation(stop))
        {
            var given = JsonSerializer.Deserialize<List<List<string>>>(answers)!;
            for (var at = 0; at < questions.Count && at < given.Count; at++)
            {
                Add(questions[at], given[at], counts[at], texts ? written[at] : null);
            }
        }

        return [.. questions.Select((question, at) => new Counted(question, counts[at], written[at]))];
    }

    private static void Add(SurveyQuestion question, List<string> given, int[] counts, List<string>? texts)
    {
        if (question.Kind != QuestionKind.Text)
        {
            foreach (var choice in given)
            {
                counts[int.Parse(choice, CultureInfo.InvariantCulture)]++;
            }
        }
        else if (given.Count > 0 && !string.IsNullOrWhiteSpace(given[0]))
        {
            counts[0]++;
            texts?.Add(given[0]);
        }
    }
}
