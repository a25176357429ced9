using Gongkai.Law;

namespace Gongkai.App.History;

internal static class HistoryRefusals
{
    public static Refusal NotYours { get; } = new("history.not-yours", new Wording(
        "您没有查看这些操作记录的权限；需要时请联系系统管理员。", "You may not read this part of the history; ask an administrator."));
}
