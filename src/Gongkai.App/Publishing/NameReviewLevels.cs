using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>Names the three reviews of an organ as they are called there; organs below it without names of their own take them over.</summary>
public sealed class NameReviewLevels(OfficeDb db)
{
    private const int Longest = 20;

    /// <param name="First">All three blank: the usual names again.</param>
    public sealed record Command(Guid OrganId, string? First, string? Second, string? Final);

    public async Task<Outcome<LevelNames>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(organ => organ.Id == command.OrganId, stop);
        if (organ is null || !act.Actor.Holds(organ, Role.OfficeHead, Role.Administrator))
        {
            return new Refusal("item.levels-role", new Wording("审核层级名称由工作机构负责人或系统管理员设置", "the head of the office or an administrator sets these names"));
        }

        string?[] names = [ItemMoving.Trimmed(command.First), ItemMoving.Trimmed(command.Second), ItemMoving.Trimmed(command.Final)];
        var standing = await db.ReviewLevels.FirstOrDefaultAsync(levels => levels.OrganId == organ.Id, stop);
        if (names.All(name => name is null))
        {
            if (standing is not null)
            {
                db.ReviewLevels.Remove(standing);
            }
        }
        else if (names.Any(name => name is null || name.Length > Longest) || names.Distinct().Count() < 3)
        {
            return new Refusal("item.levels-names", new Wording($"请填写三个不同的名称，每个不超过 {Longest} 字；全部留空则恢复通用名称", "three different names are needed, or none"));
        }
        else if (standing is null)
        {
            db.ReviewLevels.Add(new ReviewLevels { OrganId = organ.Id, First = names[0]!, Second = names[1]!, Final = names[2]! });
        }
        else
        {
            (standing.First, standing.Second, standing.Final) = (names[0]!, names[1]!, names[2]!);
        }

        return await db.TryCommit(act, new Subject("item.name-levels", nameof(Organs.Organ), organ.Id.ToString(), organ.Id), stop) is { } conflict ? conflict : await LevelNames.Of(db, organ, stop);
    }
}
