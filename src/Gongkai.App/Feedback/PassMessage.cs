using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Feedback;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Feedback;

/// <summary>Passes a message on to the organ it concerns; that organ's days begin with the day it gets it. What is about one organ's own page or village stays there.</summary>
public sealed class PassMessage(OfficeDb db)
{
    public sealed record Command(Guid Id, string Organ);

    public async Task<Outcome<Message>> Run(Command command, Act act, CancellationToken stop)
    {
        var opened = await MessageMoves.Open(db, command.Id, MessageMove.Pass, act, stop);
        if (opened.Refusal is { } refusal)
        {
            return refusal;
        }

        var message = opened.Value;
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.Organ, stop);
        if (message.Kind is MessageKind.Comment or MessageKind.VillageComplaint)
        {
            return FeedbackRefusals.Field("organ", "对征求意见稿和村务公开的来信由该机关自己答复，不能转办。", "This kind of message is not passed on.");
        }

        if (organ is null || !organ.ExistsOn(act.Today) || organ.Id == message.OrganId)
        {
            return FeedbackRefusals.Field("organ", "请选择要转往的另一个机关。", "Choose another organ.");
        }

        message.OrganId = organ.Id;
        message.WithOrganSince = act.At;
        return await MessageMoves.Commit(db, message, MessageMove.Pass, act, stop);
    }
}
