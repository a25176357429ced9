using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;

namespace Gongkai.App.AnnualReports;

/// <summary>Who may make which move of a version, and why others may not. Operations refuse by it, pages show it.</summary>
internal static class MoveRights
{
    /// <summary>Why this person may not; null when they may.</summary>
    /// <param name="version">With its passages.</param>
    /// <param name="organ">Whose report it is.</param>
    /// <param name="move">What they want.</param>
    /// <param name="actor">The person.</param>
    /// <param name="writers">Who changed the draft, beside its author.</param>
    public static Refusal? Refuse(ReportVersion version, Organ organ, ReportMove move, Actor actor, IReadOnlyCollection<Guid> writers) =>
        NotConcerned(organ, actor) ?? NotNow(version.State, move) ?? NoRole(version.State, organ, move, actor) ?? NotTwice(version, organ, move, actor, writers);

    /// <summary>The round that a version is in: 0 before it was first sent to review.</summary>
    public static int Round(ReportVersion version) => version.Passages.Count == 0 ? 0 : version.Passages.Max(passage => passage.Round);

    /// <summary>The roles that may make a move from a state.</summary>
    public static Role[] Roles(ReportState from, ReportMove move) => (from, move) switch
    {
        (ReportState.FirstReview, ReportMove.Approve or ReportMove.Refuse) => [Role.FirstReviewer],
        (ReportState.SecondReview, ReportMove.Approve or ReportMove.Refuse) => [Role.SecondReviewer],
        (ReportState.FinalReview, ReportMove.Approve or ReportMove.Refuse) => [Role.FinalReviewer],
        (_, ReportMove.SendToReview or ReportMove.TakeBack) => [Role.InformationOfficer],
        (_, ReportMove.Submit) => [Role.InformationOfficer, Role.OfficeHead],
        (_, ReportMove.Accept or ReportMove.SendBack) => [Role.Authority],
        (_, ReportMove.Publish) => [Role.InformationOfficer, Role.OfficeHead, Role.Authority],
        _ => [],
    };

    /// <summary>The role in the words of the desk.</summary>
    public static Wording Name(Role role) => role switch
    {
        Role.InformationOfficer => new("信息员", "information officer"),
        Role.FirstReviewer => new("初审人员", "first reviewer"),
        Role.SecondReviewer => new("复审人员", "second reviewer"),
        Role.FinalReviewer => new("终审人员", "final reviewer"),
        Role.OfficeHead => new("工作机构负责人", "head of the office"),
        Role.Authority => new("主管部门", "authority"),
        _ => new("有权限的人员", "authorised person"),
    };

    private static Refusal? NotConcerned(Organ organ, Actor actor) => ReportAccess.MayRead(actor, organ) ? null : ReportAccess.NotFound;

    private static Refusal? NotNow(ReportState state, ReportMove move) => ReportLife.After(state, move) is not null ? null : new(
        "annual-report.not-now", new Wording($"报告现在是“{state.Name().Zh}”，不能{move.Name().Zh}", $"the report is {state.Name().En}; it cannot {move.Name().En} now"));

    private static Refusal? NoRole(ReportState state, Organ organ, ReportMove move, Actor actor)
    {
        var roles = Roles(state, move);
        return actor.Holds(organ, roles) ? null : new("annual-report.role", new Wording(
            $"{state.Name().Zh}阶段的“{move.Name().Zh}”由{organ.Name}的{string.Join('或', roles.Select(role => Name(role).Zh))}办理",
            $"only the {string.Join(" or ", roles.Select(role => Name(role).En))} of {organ.Name} may {move.Name().En}"));
    }

    // The three reviews are three people, none of them a writer of the report; the office that accepts it took no part in it.
    private static Refusal? NotTwice(ReportVersion version, Organ organ, ReportMove move, Actor actor, IReadOnlyCollection<Guid> writers) => move switch
    {
        ReportMove.Approve or ReportMove.Refuse => NotAPerson(actor) ?? NotTheAuthor(version, actor, writers) ?? NotAgain(version, actor),
        ReportMove.Accept or ReportMove.SendBack => NotAPerson(actor) ?? NotAParty(version, organ, actor, writers),
        _ => null,
    };

    private static Refusal? NotAPerson(Actor actor) => actor.PersonId is not null ? null : new(
        "annual-report.no-person", new Wording("审核和验收须由具体人员办理", "reviews are made by people"));

    private static Refusal? NotTheAuthor(ReportVersion version, Actor actor, IReadOnlyCollection<Guid> writers) => !IsAuthor(version, actor.PersonId, writers) ? null : new(
        "annual-report.own-report", new Wording("报告由您编写或送审，须由他人审核", "you wrote this report or sent it; someone else reviews it"));

    private static Refusal? NotAgain(ReportVersion version, Actor actor)
    {
        var round = Round(version);
        return version.Passages.FirstOrDefault(p => p.Round == round && p.Move == ReportMove.Approve && p.PersonId == actor.PersonId) is not { } before ? null : new(
            "annual-report.same-person", new Wording($"您已办理本轮{before.From.Name().Zh}，三级审核须由三人分别办理", $"you made the {before.From.Name().En} of this round; the three reviews are made by three people"));
    }

    private static Refusal? NotAParty(ReportVersion version, Organ organ, Actor actor, IReadOnlyCollection<Guid> writers)
    {
        var took = IsAuthor(version, actor.PersonId, writers) || version.Passages.Any(p => p.PersonId == actor.PersonId && (p.Move is ReportMove.Approve or ReportMove.Refuse or ReportMove.Submit));
        return !took ? null : new("annual-report.took-part", new Wording(
            $"您参与了{organ.Name}这份报告的编写或审核，须由主管部门的其他人员验收", $"you took part in this report of {organ.Name}; someone else of the authority decides on it"));
    }

    private static bool IsAuthor(ReportVersion version, Guid? person, IReadOnlyCollection<Guid> writers) =>
        version.AuthorId == person || (person is { } known && writers.Contains(known)) || version.Passages.Any(p => p.Move == ReportMove.SendToReview && p.PersonId == person);
}
