using Gongkai.App.AnnualReports;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.AnnualReports;

/// <summary>A county with one township, one person for each part of a report's life, and a report that the checks let through.</summary>
internal sealed class ReportOffice(OfficeUnderTest office)
{
    public Organ County { get; } = An.Organ();

    public Organ Township { get; private set; } = null!;

    public AnnualReport Report { get; private set; } = null!;

    public Guid Version => Report.Versions[0].Id;

    public Actor Clerk { get; private set; } = null!;

    public Actor First { get; private set; } = null!;

    public Actor Second { get; private set; } = null!;

    public Actor Final { get; private set; } = null!;

    public Actor Authority { get; private set; } = null!;

    public async Task<ReportOffice> Given(ReportBuilder? saying = null, ReportState state = ReportState.Draft)
    {
        Township = An.Organ("qinghe", "青禾镇人民政府", County);
        Clerk = Someone("王敏", Role.InformationOfficer, Township);
        First = Someone("初雪", Role.FirstReviewer, Township);
        Second = Someone("傅蓉", Role.SecondReviewer, Township);
        Final = Someone("钟山", Role.FinalReviewer, Township);
        Authority = Someone("县政务公开办", Role.Authority, County, true);
        Report = An.AnnualReport(Township, state: state, saying: saying, author: Clerk.PersonId);
        await office.Given(County, Township, Report);
        return this;
    }

    public static Actor Someone(string name, Role role, Organ organ, bool subtree = false) => new(Guid.CreateVersion7(), name, [new Grant(role, organ.Path, subtree)]);

    public Task<Outcome<Moved>> Send(Actor by) => office.Run((SendToReview op) => op.Run(new(Version), office.Act(by), default));

    public Task<Outcome<Moved>> Approve(Actor by) => office.Run((ApproveReport op) => op.Run(new(Version, "同意"), office.Act(by), default));

    public Task<Outcome<Moved>> Refuse(Actor by, string? opinion = "第三张表请核对") => office.Run((RefuseReport op) => op.Run(new(Version, opinion), office.Act(by), default));

    public Task<Outcome<Moved>> TakeBack(Actor by) => office.Run((TakeBackReport op) => op.Run(new(Version), office.Act(by), default));

    public Task<Outcome<Moved>> Submit(Actor by) => office.Run((SubmitReport op) => op.Run(new(Version), office.Act(by), default));

    public Task<Outcome<Moved>> Accept(Actor by) => office.Run((AcceptReport op) => op.Run(new(Version), office.Act(by), default));

    public Task<Outcome<Moved>> Publish(Actor by, Guid? version = null) => office.Run((PublishReport op) => op.Run(new(version ?? Version), office.Act(by), default));

    public async Task<ReportOffice> Until(ReportState state)
    {
        (ReportState, Func<Task<Outcome<Moved>>>)[] way =
        [
            (ReportState.FirstReview, () => Send(Clerk)), (ReportState.SecondReview, () => Approve(First)), (ReportState.FinalReview, () => Approve(Second)),
            (ReportState.Approved, () => Approve(Final)), (ReportState.Submitted, () => Submit(Clerk)), (ReportState.Accepted, () => Accept(Authority)), (ReportState.Published, () => Publish(Clerk)),
        ];

        foreach (var (reached, move) in way.TakeWhile(step => step.Item1 <= state))
        {
            office.Clock.Advance(TimeSpan.FromMinutes(1));
            var outcome = await move();
            Assert.True(outcome.Refusal is null, outcome.Refusal?.Reason.Zh);
            Assert.Equal(reached, outcome.Value.State);
        }

        return this;
    }

    public Task<ReportState> State() => office.Ask(db => db.ReportVersions.Where(v => v.Id == Version).Select(v => v.State).SingleAsync());
}
