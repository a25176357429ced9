using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>保密审查: each question answered, an opinion, and the decision; kept as a record. What cannot be determined is referred, never guessed. (Regulation, art. 17)</summary>
public sealed class ReviewSecrecy(OfficeDb db)
{
    private const int LongestName = 200;

    /// <param name="VersionId">Which.</param>
    /// <param name="Decision">Clear, Refuse or Refer.</param>
    /// <param name="Answers">To every question.</param>
    /// <param name="Opinion">保密审查意见.</param>
    /// <param name="ReferredTo">Who is asked, for Refer.</param>
    /// <param name="Reply">What they answered, once it was referred.</param>
    /// <param name="RepliedOn">When.</param>
    public sealed record Command(
        Guid VersionId, ItemMove Decision, IReadOnlyDictionary<SecrecyQuestion, SecrecyAnswer> Answers, string? Opinion, string? ReferredTo = null, string? Reply = null, DateOnly? RepliedOn = null);

    public async Task<Outcome<ItemMoved>> Run(Command command, Act act, CancellationToken stop)
    {
        if (command.Decision is not (ItemMove.Clear or ItemMove.Refuse or ItemMove.Refer))
        {
            return new Refusal("item.secrecy-decision", new Wording("请选择审查结论", "choose a decision"));
        }

        var moving = new ItemMoving(db);
        var opened = await moving.Open(command.VersionId, command.Decision, act, stop);
        if ((opened.Refusal ?? NotHere(opened.Value) ?? Wrong(command, opened.Value, act.Today)) is { } refusal)
        {
            return refusal;
        }

        var version = opened.Value;
        var passage = moving.Step(version, command.Decision, act, command.Opinion);
        db.SecrecyRecords.Add(Record(command, version, passage, act));
        return await moving.Commit(version, command.Decision, act with { Because = ItemMoving.Trimmed(command.Opinion) }, stop);
    }

    private static Refusal? NotHere(ItemVersion version) => version.State is ItemState.SecrecyReview or ItemState.Referred ? null : new(
        "item.not-now", new Wording($"信息现在是“{version.State.Name().Zh}”，不能办理保密审查", "it is not before the secrecy review"));

    private static Refusal? Wrong(Command command, ItemVersion version, DateOnly today) =>
        SecrecyRule.Unanswered(command.Answers)
        ?? (command.Decision == ItemMove.Clear ? SecrecyRule.Clear(version.Item!.Publicity, command.Answers) : null)
        ?? (NeedsOpinion(command) ? ItemMoving.Missing(command.Opinion, "item.secrecy-opinion", command.Decision == ItemMove.Clear ? "保密审查意见，说明涉及的内容怎样处理" : "保密审查意见") : ItemMoving.TooLong(command.Opinion))
        ?? (command.Decision == ItemMove.Refer ? ItemMoving.Missing(command.ReferredTo, "item.secrecy-whom", "转请确定的单位") ?? ItemFields.TooLong("转请确定的单位", command.ReferredTo, LongestName) : null)
        ?? (version.State == ItemState.Referred ? WrongReply(command, today) : null);

    private static bool NeedsOpinion(Command command) => command.Decision != ItemMove.Clear || command.Answers.Values.Any(answer => answer != SecrecyAnswer.NotInvolved);

    private static Refusal? WrongReply(Command command, DateOnly today) =>
        ItemMoving.Missing(command.Reply, "item.secrecy-reply", "受请单位的答复")
        ?? (command.RepliedOn is null ? new Refusal("item.secrecy-replied-on", new Wording("请填写答复日期", "the day of the answer is missing"))
            : command.RepliedOn > today ? new Refusal("item.secrecy-replied-on", new Wording("答复日期不能晚于今天", "the day of the answer lies in the future")) : null);

    private static SecrecyRecord Record(Command command, ItemVersion version, ItemPassage passage, Act act) => new()
    {
        VersionId = version.Id, Round = passage.Round, Decision = command.Decision, StateSecret = command.Answers[SecrecyQuestion.StateSecret], WorkSecret = command.Answers[SecrecyQuestion.WorkSecret],
        TradeSecret = command.Answers[SecrecyQuestion.TradeSecret], Privacy = command.Answers[SecrecyQuestion.Privacy], SafetyAndStability = command.Answers[SecrecyQuestion.SafetyAndStability],
        Opinion = ItemMoving.Trimmed(command.Opinion), ReferredTo = command.Decision == ItemMove.Refer ? command.ReferredTo!.Trim() : null, Reply = ItemMoving.Trimmed(command.Reply), RepliedOn = command.RepliedOn,
        PersonId = act.Actor.PersonId, Who = act.Actor.Name, At = act.At,
    };
}
