using Gongkai.Law.Registers;

namespace Gongkai.Law.Tests.Registers;

public sealed class RegisterRowTests
{
    private static readonly RegisterForm Penalty = LawBook.Embedded.Registers["penalty"];

    [Fact]
    public void Every_register_says_where_its_fields_come_from_and_hides_what_is_personal()
    {
        Assert.Equal(["coercion", "document", "fee", "licence", "penalty", "request"], LawBook.Embedded.Registers.Keys.Order());
        Assert.All(LawBook.Embedded.Registers.Values, form => Assert.NotEmpty(form.Source));
        Assert.Equal(["idNumber", "representativeId"], Penalty.Fields.Where(field => field.Personal).Select(field => field.Code).Order());
        Assert.DoesNotContain(LawBook.Embedded.Registers.Values.SelectMany(form => form.Fields), field => field is { Personal: true, Public: true });
    }

    [Theory]
    [InlineData("2025-03-01", "2025-03-01")]
    [InlineData("2025/3/1", "2025-03-01")]
    [InlineData("2025年3月1日", "2025-03-01")]
    [InlineData("20250301", "2025-03-01")]
    [InlineData("２０２５．３．１", "2025-03-01")]
    [InlineData("2025-03-01 00:00:00", "2025-03-01")]
    [InlineData("三月一日", null)]
    [InlineData("2025-02-30", null)]
    [InlineData("0225-03-01", null)]
    public void Days_are_read_in_the_spellings_of_lists(string written, string? day)
    {
        var row = Row(("decidedOn", written));

        Assert.Equal(day, row.Values.GetValueOrDefault("decidedOn"));
        Assert.Equal(day is null ? 1 : 0, row.Faults.Count);
    }

    [Theory]
    [InlineData("0.5", "0.5")]
    [InlineData("1,234.50", "1234.5")]
    [InlineData("２万元", "2")]
    [InlineData("-1", null)]
    [InlineData("五千", null)]
    [InlineData("0.1234567", null)]
    public void Amounts_keep_their_decimals(string written, string? amount) => Assert.Equal(amount, Row(("fine", written)).Values.GetValueOrDefault("fine"));

    [Fact]
    public void Every_fault_of_a_row_is_named()
    {
        var row = RegisterRow.Read(Penalty, new Dictionary<string, string> { ["party"] = "云岭市政工程公司", ["partyKind"] = "外星人", ["decidedOn"] = "昨天" });

        Assert.Equal(["行政相对人类别", "行政处罚决定书文号", "违法行为类型", "处罚决定日期"], row.Faults.Select(fault => fault.Field));
    }

    [Theory]
    [InlineData("行政相对人名称", "party")]
    [InlineData("处罚决定书文号*", "number")]
    [InlineData("罚款金额(万元)", "fine")]
    [InlineData(" 处罚决定日期 ", "decidedOn")]
    [InlineData("心情", null)]
    public void Columns_are_known_by_their_names_in_any_spelling(string header, string? field) => Assert.Equal(field, Penalty.Called(header)?.Code);

    [Theory]
    [InlineData("张三", "张**")]
    [InlineData("欧阳娜娜", "欧**")]
    [InlineData("买买提·艾力", "买**")]
    public void A_name_is_masked_to_its_first_character(string name, string masked) => Assert.Equal(masked, PersonalText.MaskedName(name));

    [Theory]
    [InlineData("当事人张三（11010119900307123X）", "当事人张三（110101********123X）")]
    [InlineData("身份证１１０１０１１９９００３０７１２３４", "身份证110101********1234")]
    [InlineData("联系电话13812345678。", "联系电话138****5678。")]
    [InlineData("卡号6222020200112233446", "卡号***************3446")]
    [InlineData("决定书2024001234567", "决定书2024001234567")]
    [InlineData("罚款5000元", "罚款5000元")]
    public void Numbers_of_persons_are_masked_in_running_text(string text, string masked) => Assert.Equal(masked, PersonalText.Masked(text));

    [Theory]
    [InlineData("2025-01-02", "2025-01-13")]
    [InlineData("2025-09-30", "2025-10-16")]
    public void Seven_working_days_are_counted_by_the_calendar(string decided, string last) =>
        Assert.Equal(DateOnly.Parse(last), DecisionLimits.LastDay(Penalty.Publication, DateOnly.Parse(decided), LawBook.Embedded.Calendar));

    [Fact]
    public void The_oldest_day_in_time_divides_late_from_in_time()
    {
        var today = new DateOnly(2025, 10, 16);
        var oldest = DecisionLimits.OldestInTime(Penalty.Publication, today, LawBook.Embedded.Calendar)!.Value;

        Assert.True(DecisionLimits.LastDay(Penalty.Publication, oldest, LawBook.Embedded.Calendar) >= today);
        Assert.True(DecisionLimits.LastDay(Penalty.Publication, oldest.AddDays(-1), LawBook.Embedded.Calendar) < today);
    }

    private static RegisterRow Row(params (string Field, string Value)[] more) => RegisterRow.Read(Penalty, new[]
    {
        ("party", "云岭市政工程公司"), ("partyKind", "法人"), ("number", "云市监罚〔2025〕1号"), ("title", "无照经营"), ("decidedOn", "2025-03-01"),
    }.Where(field => more.All(other => other.Field != field.Item1)).Concat(more).ToDictionary(field => field.Item1, field => field.Item2));
}
