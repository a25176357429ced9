using System.Text.Json;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Surveys;

/// <summary>Asks the public something for a time.</summary>
public sealed class OpenSurvey(OfficeDb db)
{
    private const int LongestTitle = 100;
    private const int LongestIntroduction = 2000;
    private const int LongestDays = 366;

    public sealed record Command(string Organ, string? Title, string? Introduction, string? Questions, DateOnly? OpensOn, DateOnly? ClosesOn);

    public async Task<Outcome<Survey>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.Organ, stop);
        if (organ is null || !SurveyRefusals.MayWrite(act.Actor, organ))
        {
            return SurveyRefusals.NotFound;
        }

        var questions = SurveyText.Parse(command.Questions);
        if ((Faults(command, act.Today) ?? questions.Refusal) is { } refusal)
        {
            return refusal;
        }

        var survey = new Survey
        {
            OrganId = organ.Id, Title = command.Title!.Trim(), Introduction = command.Introduction!.Trim(), Questions = JsonSerializer.Serialize(questions.Value, SurveyQuestion.Json),
            OpensOn = command.OpensOn!.Value, ClosesOn = command.ClosesOn!.Value, CreatedAt = act.At,
        };
        db.Surveys.Add(survey);
        await db.Commit(act, new Subject("survey.open", nameof(Survey), survey.Id.ToString(), organ.Id), stop);
        return survey;
    }

    private static Refusal? Faults(Command command, DateOnly today) =>
        string.IsNullOrWhiteSpace(command.Title) || command.Title.Length > LongestTitle ? SurveyRefusals.Field("title", $"请填写标题，不超过 {LongestTitle} 个字。", "The title is missing or too long.")
        : string.IsNullOrWhiteSpace(command.Introduction) || command.Introduction.Length > LongestIntroduction
            ? SurveyRefusals.Field("introduction", $"请说明调查什么、结果怎样使用，不超过 {LongestIntroduction} 个字。", "The introduction is missing or too long.")
        : command.OpensOn is not { } from || from < today ? SurveyRefusals.Field("opensOn", "请填写开始日期，不能早于今天。", "Say from when.")
        : command.ClosesOn is not { } until || until < from || until.DayNumber - from.DayNumber > LongestDays
            ? SurveyRefusals.Field("closesOn", $"请填写结束日期，不早于开始日期，最长 {LongestDays} 天。", "Say until when.")
        : null;
}
