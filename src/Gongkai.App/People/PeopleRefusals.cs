using Gongkai.Law;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.People;

internal static class PeopleRefusals
{
    public static Refusal NoSuchPerson { get; } = new("person.unknown", new("没有这个人员，可能已被删除，请回到人员列表。", "There is no such person."));

    public static Refusal NotAllowed { get; } = new("person.not-allowed", new("只有管辖该机关的系统管理员可以这样做。", "Only an administrator of that organ may do this."));

    public static Refusal NotOneself { get; } = new("person.oneself", new("不能给自己做这件事，请由另一位系统管理员办理。", "This cannot be done to oneself; another administrator must do it."));

    public static Refusal NoSuchOrgan { get; } = new("organ.unknown", new("没有这个机关，请重新选择。", "There is no such organ."));

    public static Refusal From(IdentityResult result) => new("person.refused", new(
        string.Concat(result.Errors.Select(error => error.Description)), string.Join(", ", result.Errors.Select(error => error.Code))));
}
