using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>Confirms with the applicant that a request has come in, where the channel asks for it: internet and fax, and ordinary mail on the day it came. (Regulation art. 31)</summary>
public sealed class ConfirmReceipt(OfficeDb db, LawBook law)
{
    /// <param name="On">The day both sides confirmed it.</param>
    public sealed record Command(Guid Id, int Revision, DateOnly? On);

    public Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, RequestMove.Register, "confirm"), act, request =>
        {
            var on = command.On ?? act.Today;
            if (request.ReceivedOn is not null)
            {
                return new Refusal("request.confirmed-already", new("这件申请已经确认收到。", "It has been confirmed."));
            }

            if (on < request.ArrivedOn || on > act.Today)
            {
                return CaseFaults.Field("on", "确认日期应在收到材料之日和今天之间。", "It is confirmed between its arrival and today.");
            }

            request.ConfirmedOn = on;
            return Recording.Receive(db, request, law, act).Refusal;
        }, stop);
}
