using FsCheck;
using FsCheck.Fluent;
using Gongkai.Law.Registers;

namespace Gongkai.Law.Tests.Registers;

public sealed class EffectTests
{
    private static readonly DateOnly Start = new(2020, 1, 1);

    [Theory]
    [InlineData("", "2019-12-31", null)]
    [InlineData("", "2020-01-05", "尚未施行")]
    [InlineData("", "2020-02-01", "现行有效")]
    [InlineData("修改 2021-01-01", "2020-12-31", "现行有效")]
    [InlineData("修改 2021-01-01", "2021-01-01", "已修改")]
    [InlineData("部分废止 2021-01-01", "2022-01-01", "已修改")]
    [InlineData("废止 2022-03-01", "2022-02-28", "现行有效")]
    [InlineData("废止 2022-03-01", "2022-03-01", "废止")]
    [InlineData("宣布失效 2022-03-01", "2030-01-01", "失效")]
    [InlineData("延续 2020-06-01 2021-12-31", "2021-12-31", "现行有效")]
    [InlineData("延续 2020-06-01 2021-12-31", "2022-01-01", "到期")]
    [InlineData("延续 2020-06-01 2021-12-31; 延续 2021-06-01 2025-12-31", "2025-12-31", "现行有效")]
    [InlineData("延续 2020-06-01 2021-12-31; 延续 2022-06-01 2025-12-31", "2023-01-01", "到期")]
    [InlineData("延续 2020-06-01 2021-12-31; 延续 2021-06-01", "2040-01-01", "现行有效")]
    [InlineData("废止 2022-03-01; 宣布失效 2023-03-01", "2024-01-01", "废止")]
    [InlineData("废止 2022-03-01; 修改 2022-06-01", "2024-01-01", "废止")]
    [InlineData("延续 2020-06-01 2021-12-31; 废止 2022-03-01", "2024-01-01", "到期")]
    [InlineData("废止 2020-01-20", "2020-02-15", "废止")]
    public void A_document_made_on_1_January_2020_and_in_force_from_1_February(string events, string on, string? state) =>
        Assert.Equal(state, Effect.Of(Made().Concat(Events(events))).On(DateOnly.Parse(on))?.Name().Zh);

    [Fact]
    public void What_came_after_the_end_is_kept_and_marked() =>
        Assert.Equal(["制定 True", "施行 True", "废止 True", "修改 False"], Effect.Of(Made().Concat(Events("修改 2022-06-01; 废止 2022-03-01"))).Steps.Select(step => $"{step.Event.Act.Name().Zh} {step.Counts}"));

    [Fact]
    public void The_order_of_entering_does_not_matter() => Check.QuickThrowOnFailure(Prop.ForAll(Lives(), Gen.Choose(0, 1000).ToArbitrary(), (life, seed) =>
    {
        var shuffled = life.OrderBy(e => HashCode.Combine(e, seed)).ToArray();
        return Days().All(day => Effect.Of(life).On(day) == Effect.Of(shuffled).On(day));
    }));

    [Fact]
    public void What_has_ended_never_comes_back() => Check.QuickThrowOnFailure(Prop.ForAll(Lives(), life =>
    {
        var ended = Days().Select(day => Effect.Of(life).On(day)).SkipWhile(state => state?.IsEnded() != true).ToList();
        return ended.Distinct().Count() <= 1;
    }));

    [Fact]
    public void What_happens_later_changes_nothing_before() => Check.QuickThrowOnFailure(Prop.ForAll(Lives(), Happenings().ToArbitrary(), (life, more) =>
        Days().Where(day => day < more.On).All(day => Effect.Of(life).On(day) == Effect.Of(life.Append(more)).On(day))));

    private static IEnumerable<EffectEvent> Made() => [new(EffectAct.Made, Start), new(EffectAct.TakesEffect, new DateOnly(2020, 2, 1))];

    private static IEnumerable<DateOnly> Days() => Enumerable.Range(0, 60).Select(month => Start.AddMonths(month));

    private static Arbitrary<EffectEvent[]> Lives() => Happenings().ArrayOf().Select(events => Made().Concat(events).ToArray()).ToArbitrary();

    private static Gen<EffectEvent> Happenings() =>
        from act in Gen.Elements(EffectAct.Amended, EffectAct.PartlyRepealed, EffectAct.Repealed, EffectAct.DeclaredVoid, EffectAct.Extended)
        from day in Gen.Choose(0, 1500)
        from length in Gen.Choose(-1, 700)
        let begins = Start.AddDays(day)
        select new EffectEvent(act, begins, act == EffectAct.Extended && length >= 0 ? begins.AddDays(length) : null);

    private static IEnumerable<EffectEvent> Events(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(one => one.Split(' ')).Select(words =>
        new EffectEvent(Enum.GetValues<EffectAct>().Last(act => act.Name().Zh == words[0]), DateOnly.Parse(words[1]), words.Length > 2 ? DateOnly.Parse(words[2]) : null));
}
