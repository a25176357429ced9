using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>Shows who asks, unmasked, for a reason that stands in the history.</summary>
public sealed class RevealApplicant(OfficeDb db)
{
    public sealed record Command(Guid Id);

    public async Task<Outcome<List<Line>>> Run(Command command, Act act, CancellationToken stop)
    {
        var request = await db.Requests.Include(r => r.Organ).Include(r => r.Applicant).FirstOrDefaultAsync(r => r.Id == command.Id, stop);
        if (request is null || !RequestAccess.MayRead(act.Actor, request.Organ!))
        {
            return RequestAccess.NotFound;
        }

        if (!RequestAccess.MayHandle(act.Actor, request.Organ!))
        {
            return RequestAccess.MayNotHandle;
        }

        if (act.Because is not { Length: >= 2 })
        {
            return CaseFaults.Field("because", "请写明查看申请人信息的理由，会记入历史。", "Why? It is written down.");
        }

        await db.Commit(act, Recording.About("reveal", request), stop);
        var who = request.Applicant!;
        (string, string?)[] lines =
        [
            ("姓名或者名称", who.Name), (who.Proof.Name().Zh, who.ProofNumber), ("联系电话", who.Phone), ("电子邮箱", who.Email), ("通信地址", who.Address), ("邮政编码", who.PostCode), ("法定代表人", who.Representative), ("联系人", who.Contact),
            ("代理人", who.AgentName), ("代理人证件号码", who.AgentProofNumber), ("代理人电话", who.AgentPhone),
        ];
        return lines.Where(line => line.Item2 is not null).Select(line => new Line(line.Item1, line.Item2!)).ToList();
    }

    /// <summary>A field and what stands in it.</summary>
    public sealed record Line(string Label, string Value);
}
