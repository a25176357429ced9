using Gongkai.Law;

namespace Gongkai.App.Organs;

internal static class OrganRefusals
{
    public static Refusal NotAllowed { get; } = new("organ.not-allowed", new("只有该机关及其上级机关的系统管理员可以修改机关名录。", "Only an administrator of the organ or of one above it may change the list of organs."));

    public static Refusal NotFound { get; } = new("organ.not-found", new("找不到这个机关，可能已被他人改动，请刷新后再试。", "There is no such organ."));

    public static Refusal NoParent { get; } = new("organ.no-parent", new("找不到所选的上级机关，请重新选择。", "There is no such parent."));

    public static Refusal UnderItself { get; } = new("organ.under-itself", new("机关不能隶属于自己或自己的下级，请另选上级机关。", "An organ cannot stand under itself or one of its own members."));

    public static Refusal TooDeep { get; } = new("organ.too-deep", new($"机关层级不能超过 {OrganPaths.Deepest} 层。", $"The tree may be {OrganPaths.Deepest} levels deep."));

    public static Refusal CodeTaken(string code) => new("organ.code-taken", new($"代码“{code}”已有机关使用，请换一个。", $"The code '{code}' is taken."));

    public static Refusal Ended(Organ organ) => new("organ.ended", new(
        $"“{organ.Name}”已于 {organ.ValidTo:yyyy年M月d日} 撤销或并入其他机关，不能再改动。", $"{organ.Name} ended on {organ.ValidTo:yyyy-MM-dd}."));

    public static Refusal HasMembers(int count) => new("organ.has-members", new(
        $"它还有 {count} 个下级机关。请先为它们调整隶属关系，再撤销或合并。", $"It still has {count} members: move them first."));

    public static Refusal Of(string field, Wording reason) => new($"organ.{field}", reason);
}
