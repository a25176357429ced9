using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;

namespace Gongkai.App.Requests;

/// <summary>What the registration desk is opened with: the organs one may register for, and the day.</summary>
public sealed class OpenRegistration(OfficeDb db)
{
    public sealed record Answer(IReadOnlyList<Organ> Organs, DateOnly Today);

    public async Task<Answer> Run(Act act, CancellationToken stop) =>
        new([.. (await RequestAccess.Readable(db, act.Actor, stop)).Where(organ => organ.ExistsOn(act.Today) && RequestAccess.MayHandle(act.Actor, organ))], act.Today);
}
