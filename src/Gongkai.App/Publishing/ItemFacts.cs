using Gongkai.App.Catalogue;
using Gongkai.Law;

namespace Gongkai.App.Publishing;

/// <summary>The metadata block as it is typed.</summary>
/// <param name="Issuer">发文机关, as printed.</param>
/// <param name="IssuedOn">成文日期.</param>
/// <param name="FormedOn">形成或变更之日.</param>
/// <param name="PeriodCode">Within which time it is disclosed.</param>
/// <param name="AboutItemId">The policy explained, or a consultation's outcome.</param>
/// <param name="ExpireOn">The last day of its display; null for no end.</param>
public sealed record ItemFacts(
    string? DocumentNumber = null, string? Issuer = null, DateOnly? IssuedOn = null, DateOnly? FormedOn = null, string? PeriodCode = null, string? ThemeCode = null, string? MatterCode = null,
    string? Summary = null, string? Keywords = null, string? Source = null, Guid? AboutItemId = null, InterpretationMedium? Medium = null, string? Transcript = null, DateOnly? ExpireOn = null,
    string? PublicNote = null, Guid? CatalogueRowId = null)
{
    private const int LongestTranscript = 200_000;

    /// <summary>What stands there now.</summary>
    public static ItemFacts Of(ItemVersion version) => new(
        version.DocumentNumber, version.Issuer, version.IssuedOn, version.Item!.FormedOn, version.Item.PeriodCode, version.Item.ThemeCode, version.Item.MatterCode, version.Summary, version.Keywords,
        version.Source, version.Item.AboutItemId, version.Medium, version.Transcript, version.ExpireAt is { } end ? Law.Calendar.BeijingTime.Day(end.AddSeconds(-1)) : null, version.PublicNote, version.Item.CatalogueRowId);

    internal Refusal? Wrong(LawBook law) =>
        ItemFields.TooLong("发文字号", DocumentNumber, 100) ?? ItemFields.TooLong("发文机关", Issuer, ItemFields.LongestLine) ?? ItemFields.TooLong("内容概述", Summary, ItemFields.LongestSummary)
        ?? ItemFields.TooLong("关键词", Keywords, ItemFields.LongestLine) ?? ItemFields.TooLong("信息来源", Source, ItemFields.LongestLine) ?? ItemFields.TooLong("文字稿", Transcript, LongestTranscript)
        ?? ItemFields.TooLong("更新说明", PublicNote, 500) ?? ItemFields.TooLong("主题分类", ThemeCode, 40) ?? ItemFields.TooLong("公开事项", MatterCode, 40)
        ?? (PeriodCode is not null && law.DisclosurePeriods.All(period => period.Code != PeriodCode) ? new Refusal("item.no-such-period", new Wording("没有这种公开时限，请重新选择", "there is no such period")) : null)
        ?? WrongDay("成文日期", IssuedOn) ?? WrongDay("形成日期", FormedOn) ?? WrongDay("到期日期", ExpireOn);

    /// <param name="row">The row of the catalogue that was chosen: what was left empty is taken from it.</param>
    internal void Write(ItemVersion version, CatalogueRow? row, LawBook law)
    {
        var item = version.Item!;
        (version.DocumentNumber, version.Issuer, version.IssuedOn) = (ItemMoving.Trimmed(DocumentNumber), ItemMoving.Trimmed(Issuer), IssuedOn);
        (version.Summary, version.Keywords, version.Source) = (ItemMoving.Trimmed(Summary), ItemMoving.Trimmed(Keywords), ItemMoving.Trimmed(Source));
        version.Medium = item.Kind == ItemKind.Interpretation ? Medium ?? InterpretationMedium.Text : null;
        version.Transcript = item.Kind == ItemKind.Interpretation ? ItemMoving.Trimmed(Transcript) : null;
        version.ExpireAt = ExpireOn is { } last ? BeijingMidnight(last.AddDays(1)) : null;
        version.PublicNote = version.Number > 1 ? ItemMoving.Trimmed(PublicNote) ?? version.PublicNote : null;
        (item.ThemeCode, item.MatterCode, item.AboutItemId) = (ItemMoving.Trimmed(ThemeCode) ?? row?.ThemeCode, ItemMoving.Trimmed(MatterCode) ?? row?.MatterCode, AboutItemId);
        item.CatalogueRowId = row?.Id;
        (item.FormedOn, item.PeriodCode) = (FormedOn, PeriodCode);
        item.DueOn = FormedOn is { } formed ? law.DisclosurePeriod(PeriodCode).DueIfKnown(formed, law.Calendar) : null;
    }

    /// <summary>The instant a day begins in Beijing.</summary>
    internal static DateTime BeijingMidnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(-8);

    private static Refusal? WrongDay(string field, DateOnly? day) => day is { Year: < 1949 or > 2100 }
        ? new Refusal("item.wrong-day", new Wording($"“{field}”应在 1949 年至 2100 年之间", "the day should lie between 1949 and 2100")) : null;
}
