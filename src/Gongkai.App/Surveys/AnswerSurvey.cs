using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Surveys;

/// <summary>Takes in one reply. Who gave it is not known; a mark in the browser only keeps the same reply from being sent twice.</summary>
public sealed class AnswerSurvey(OfficeDb db)
{
    public const int LongestText = 1000;

    /// <param name="SurveyId">Which.</param>
    /// <param name="Answers">For each question in order: the numbers chosen, or one text.</param>
    /// <param name="Mark">A random mark kept in the browser.</param>
    public sealed record Command(Guid SurveyId, IReadOnlyList<IReadOnlyList<string>> Answers, string Mark);

    public async Task<Outcome<SurveyReply>> Run(Command command, Act act, CancellationToken stop)
    {
        var survey = await db.Surveys.FirstOrDefaultAsync(s => s.Id == command.SurveyId, stop);
        if (survey is null || !survey.IsOpenOn(act.Today))
        {
            return SurveyRefusals.NotOpen;
        }

        var asked = survey.Asked();
        for (var at = 0; at < asked.Count; at++)
        {
            if (Fault(asked[at], at, at < command.Answers.Count ? command.Answers[at] : []) is { } refusal)
            {
                return refusal;
            }
        }

        var voter = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{survey.Id}\n{command.Mark}")));
        if (await db.SurveyReplies.AnyAsync(r => r.SurveyId == survey.Id && r.Voter == voter, stop))
        {
            return SurveyRefusals.Twice;
        }

        var reply = new SurveyReply { SurveyId = survey.Id, Answers = JsonSerializer.Serialize(command.Answers.Take(asked.Count)), Voter = voter, At = act.At };
        db.SurveyReplies.Add(reply);
        var subject = new Subject("survey.answer", nameof(Survey), survey.Id.ToString(), survey.OrganId);
        return await db.TryCommit(act, subject, stop) is null ? reply : SurveyRefusals.Twice;   // the same reply, sent twice at once
    }

    private static Refusal? Fault(SurveyQuestion question, int number, IReadOnlyList<string> given) => question.Kind switch
    {
        QuestionKind.Text => given.Count > 0 && given[0].Length > LongestText ? Refuse(number, question, $"不能超过 {LongestText} 个字") : null,
        QuestionKind.One => given.Count == 1 && IsChoice(given[0], question) ? null : Refuse(number, question, "请选择一项"),
        _ => given.Count > 0 && given.Count <= question.Choices.Count && given.All(choice => IsChoice(choice, question)) && given.Distinct().Count() == given.Count ? null : Refuse(number, question, "请至少选择一项"),
    };

    private static bool IsChoice(string given, SurveyQuestion question) =>
        int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var choice) && choice < question.Choices.Count;

    private static Refusal Refuse(int number, SurveyQuestion question, string what) =>
        SurveyRefusals.Field($"q{number}", $"第 {number + 1} 题“{question.Text}”：{what}。", "The answer is missing or is none of the choices.");
}
