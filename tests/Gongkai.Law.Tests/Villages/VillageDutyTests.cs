using FsCheck;
using FsCheck.Fluent;
using Gongkai.Law.Villages;

namespace Gongkai.Law.Tests.Villages;

public sealed class VillageDutyTests
{
    private static readonly VillageAffairs Affairs = LawBook.Embedded.VillageAffairs;
    private static readonly DateOnly Start = new(2026, 1, 1);

    [Fact]
    public void A_village_with_few_payments_publishes_its_finances_each_quarter()
    {
        var duties = Duties(many: false, today: new(2026, 7, 10));

        Assert.Equal(["2026年第一季度", "2026年第二季度"], duties.Where(duty => duty.Matter.Code == "finance").Select(duty => duty.Period.Name.Zh));
        Assert.Equal(new DateOnly(2026, 4, 15), duties.First(duty => duty.Matter.Code == "finance").Due);
    }

    [Fact]
    public void With_many_payments_it_is_each_month() =>
        Assert.Equal(6, Duties(many: true, today: new(2026, 7, 10)).Count(duty => duty.Matter.Code == "finance"));

    [Fact]
    public void What_has_no_rhythm_is_never_missing() =>
        Assert.DoesNotContain(Duties(many: true, today: new(2030, 1, 1)), duty => duty.Matter.Code == "other");

    [Theory]
    [InlineData(null, "2026-04-15", false, true, false)]
    [InlineData(null, "2026-04-16", true, false, false)]
    [InlineData("2026-04-15", "2026-06-01", false, false, false)]
    [InlineData("2026-04-16", "2026-06-01", false, false, true)]
    public void A_quarter_is_published_within_the_days_after_it(string? on, string today, bool missing, bool waiting, bool late)
    {
        var published = on is null ? [] : new Dictionary<(string, string), DateOnly> { [("relief", "2026Q1")] = DateOnly.Parse(on, null) };
        var duty = VillageDuty.All(Affairs, false, Start, DateOnly.Parse(today, null), 15, published).First(d => d.Matter.Code == "relief");

        Assert.Equal((missing, waiting, late), (duty.Missing, duty.Waiting, duty.Late));
    }

    [Fact]
    public void A_period_reads_back_from_its_code() => Prop.ForAll(
        ArbMap.Default.ArbFor<DateTime>().Filter(at => at.Year is > 1950 and < 8000), ArbMap.Default.ArbFor<bool>(), (at, monthly) =>
        {
            var period = VillagePeriod.Of(DateOnly.FromDateTime(at), monthly ? VillageRhythm.Month : VillageRhythm.Quarter)!.Value;
            return VillagePeriod.Parse(period.Code) == period && period.End >= DateOnly.FromDateTime(at) && period.Next.End > period.End;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2026Q5")]
    [InlineData("2026-13")]
    [InlineData("2026Q")]
    [InlineData("")]
    [InlineData(null)]
    public void A_period_that_does_not_exist_is_none(string? code) => Assert.Null(VillagePeriod.Parse(code));

    private static List<VillageDuty> Duties(bool many, DateOnly today) => [.. VillageDuty.All(Affairs, many, Start, today, 15, new Dictionary<(string, string), DateOnly>())];
}
