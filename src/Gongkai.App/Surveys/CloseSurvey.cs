using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Surveys;

/// <summary>Ends a survey and says what comes of it; what is said may be put better later.</summary>
public sealed class CloseSurvey(OfficeDb db)
{
    private const int LongestNote = 4000;

    public sealed record Command(Guid SurveyId, string? ResultNote);

    public async Task<Outcome<Survey>> Run(Command command, Act act, CancellationToken stop)
    {
        var survey = await db.Surveys.Include(s => s.Organ).FirstOrDefaultAsync(s => s.Id == command.SurveyId, stop);
        if (survey is null || !SurveyRefusals.MayWrite(act.Actor, survey.Organ!))
        {
            return SurveyRefusals.NotFound;
        }

        if (string.IsNullOrWhiteSpace(command.ResultNote) || command.ResultNote.Length > LongestNote)
        {
            return SurveyRefusals.Field("resultNote", $"请说明结果和打算，不超过 {LongestNote} 个字，公众能看到。", "Say what comes of it.");
        }

        survey.ResultNote = command.ResultNote.Trim();
        survey.ClosesOn = survey.ClosesOn < act.Today ? survey.ClosesOn : act.Today.AddDays(-1);
        await db.Commit(act, new Subject("survey.close", nameof(Survey), survey.Id.ToString(), survey.OrganId), stop);
        return survey;
    }
}
