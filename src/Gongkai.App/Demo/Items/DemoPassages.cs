using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Demo.Items;

/// <summary>The way of an invented paper: three reviews and the secrecy review with its record, by different people on the day it became public.</summary>
internal sealed class DemoPassages(string organ, IReadOnlyDictionary<string, Person> people)
{
    private static readonly (ItemMove Move, string Account, string? Opinion)[] Way =
    [
        (ItemMove.SendToReview, "clerk", null), (ItemMove.Approve, "first", "内容与底稿一致，同意。"), (ItemMove.Approve, "second", "已核对数据和文字，同意。"), (ItemMove.Approve, "final", "同意公开。"),
        (ItemMove.Clear, "secrecy", "不涉及国家秘密、工作秘密、商业秘密和个人隐私，同意公开。"), (ItemMove.Publish, "clerk", null),
    ];

    public void Take(ItemVersion version, DateTime published)
    {
        for (var i = 0; i < Way.Length; i++)
        {
            var (move, account, opinion) = Way[i];
            var who = people[$"{organ}-{account}"];
            var to = ItemLife.After(version.State, move) ?? throw new InvalidOperationException($"{move} is not possible from {version.State}.");
            version.Passages.Add(new ItemPassage
            {
                VersionId = version.Id, Move = move, From = version.State, To = to, Round = 1, PersonId = who.Id, Who = who.Name, At = published.AddMinutes(-40 * (Way.Length - 1 - i)), Opinion = opinion, Revision = 1,
            });
            version.State = to;
            if (move == ItemMove.Clear)
            {
                version.SecrecyRecords.Add(Cleared(version, who, version.Passages[^1].At, opinion));
            }
        }
    }

    private static SecrecyRecord Cleared(ItemVersion version, Person who, DateTime at, string? opinion) => new()
    {
        VersionId = version.Id, Round = 1, Decision = ItemMove.Clear, StateSecret = SecrecyAnswer.NotInvolved, WorkSecret = SecrecyAnswer.NotInvolved, TradeSecret = SecrecyAnswer.NotInvolved,
        Privacy = SecrecyAnswer.NotInvolved, SafetyAndStability = SecrecyAnswer.NotInvolved, Opinion = opinion, PersonId = who.Id, Who = who.Name, At = at,
    };
}
