using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>征求意见 of a third party (art. 32), a co-maker (art. 34) or another organ (art. 33): the time it takes is not counted. Each one asked has a letter and a clock of its own.</summary>
public sealed class ConsultOthers(OfficeDb db, LawBook law)
{
    private const int Most = 30;

    /// <param name="Whom">Which kind.</param>
    /// <param name="Party">Who.</param>
    /// <param name="On">The day the letter went out.</param>
    /// <param name="Until">By when another organ is asked to answer; the law sets it for the others.</param>
    public sealed record Command(Guid Id, int Revision, RequestEventKind Whom, string? Party, DateOnly? On, DateOnly? Until, string? About);

    public Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, null, "consult"), act, request =>
        {
            var on = command.On ?? act.Today;
            if (!Consultations.Kinds.Contains(command.Whom))
            {
                return CaseFaults.Field("whom", "请选择征求谁的意见。", "Choose whom to ask.");
            }

            if (request.Events.Count(e => Consultations.Kinds.Contains(e.Kind)) >= Most)
            {
                return CaseFaults.Field("party", $"一件申请最多征求 {Most} 方的意见。", "too many");
            }

            if ((CaseFaults.Day(request, on, act.Today) ?? CaseFaults.Text("party", "被征求意见的单位或者个人", command.Party, CaseFaults.LongestLine) ?? CaseFaults.Text("about", "征求意见的事项", command.About)) is { } fault)
            {
                return fault;
            }

            // The law counts the days of a third party and a co-maker from the day they have the letter; another organ is given a day by the letter itself.
            var until = command.Whom == RequestEventKind.OrganAsked ? command.Until : null;
            if (command.Whom == RequestEventKind.OrganAsked && (until is null || until <= on))
            {
                return CaseFaults.Field("until", "请填写请对方回复的日期，应晚于发函日期。", "By when are they to answer?");
            }

            Recording.Add(db, request, command.Whom, on, act, new(command.About!.Trim(), command.Party!.Trim(), until));
            return null;
        }, stop);
}
