using Gongkai.App.History;
using Gongkai.Law;

namespace Gongkai.App.Remedies;

/// <summary>What the operations on remedies share. Who may read and enter them is who may read and handle requests.</summary>
internal static class RemedyAccess
{
    public static Refusal NotFound { get; } = new("remedy.not-found", new("没有找到这件复议或者诉讼案件，或者您没有查看它的权限。", "There is no such case, or you may not see it."));

    public static Subject About(string operation, RemedyCase remedy) => new($"remedy.{operation}", nameof(RemedyCase), remedy.Id.ToString(), remedy.OrganId);
}
