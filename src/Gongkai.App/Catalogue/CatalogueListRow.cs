using Gongkai.App.Organs;
using Gongkai.App.Organs.Lists;
using Gongkai.App.Publishing;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Catalogue;

/// <summary>One row of a list, read column by column; what cannot be read is named, what is read with a doubt is remarked.</summary>
internal sealed class CatalogueListRow(CatalogueSheet sheet, int number, IReadOnlyList<string> fields, Organ organ, LawBook law)
{
    private const string Marks = "■√✓☑●";

    public List<RowError> Errors { get; } = [];

    public List<RowError> Remarks { get; } = [];

    public string First => Text(CatalogueColumn.First);

    public string Second => Text(CatalogueColumn.Second);

    /// <summary>公开时限 as printed, where it says more than the rule it was read as.</summary>
    public string? DeadlineText { get; private set; }

    /// <param name="before">The row as it stands; a column that the list does not have is left as it was.</param>
    /// <param name="first">一级事项, carried down from a row above where the cell is empty.</param>
    /// <param name="matter">The matter where the list names none.</param>
    public RowFields Fields(RowFields before, string first, string matter, CatalogueLevel level)
    {
        var rule = RowFieldsOf(before, out var deadline);
        return new RowFields(
            first, Second, Given(CatalogueColumn.Elements), Given(CatalogueColumn.Basis) ?? before.Basis ?? "《中华人民共和国政府信息公开条例》",
            rule, deadline.WorkingDays ?? deadline.Days, deadline.YearlyBy, Every() ?? before.Every, Given(CatalogueColumn.Duration) ?? before.Duration, Body() ?? before.Body,
            Given(CatalogueColumn.Owner) ?? before.Owner, Channels() ?? before.Channels, Audience(before), Way() ?? before.Publicity, Levels(before, level), Matter() ?? before.Matter ?? matter,
            Theme() ?? before.Theme, Place() ?? before.Column);
    }

    public void Fault(string? column, Wording what) => Errors.Add(new RowError(number, column, what));

    private DeadlineChoice RowFieldsOf(RowFields before, out DeadlineRule rule)
    {
        if (Given(CatalogueColumn.Deadline) is not { } text)
        {
            rule = before.Rule;
            return before.Deadline;
        }

        (rule, var clear) = DeadlineWords.Read(text);
        if (!clear)
        {
            Remarks.Add(new RowError(number, CatalogueColumn.Deadline.Title, new($"“{text}”没有读成单一的期限，按原文显示，提醒时按最迟 20 个工作日计", $"'{text}' is not one clear period")));
        }

        DeadlineText = text == rule.Printed ? null : text;
        return rule.WorkingDays is not null ? DeadlineChoice.WorkingDays : rule.Days is not null ? DeadlineChoice.Days : rule.AtOnce ? DeadlineChoice.AtOnce
            : rule.YearlyBy is not null ? DeadlineChoice.YearlyBy : DeadlineChoice.InTime;
    }

    // The organ itself is said by saying nothing.
    private string? Body() => Given(CatalogueColumn.Body) is { } body && body != organ.Name ? body : null;

    private UpdateEvery? Every() => Word(CatalogueColumn.Every, Enum.GetValues<UpdateEvery>(), every => every.Name().Zh, text => text switch
    {
        "月" or "按月" or "月度" => UpdateEvery.Month,
        "季度" or "按季" or "按季度" => UpdateEvery.Quarter,
        "半年" => UpdateEvery.HalfYear,
        "年" or "年度" or "按年" => UpdateEvery.Year,
        "实时" or "及时" or "适时" or "按需" or "不定期" => UpdateEvery.AsItArises,
        _ => null,
    });

    private ItemKind? Place() => Word(CatalogueColumn.Place, Enum.GetValues<ItemKind>(), kind => kind.Name(), _ => null);

    private Publicity? Way() =>
        Given(CatalogueColumn.Way) is { } way && !sheet.Has(CatalogueColumn.Initiative) ? way.Contains("依申请", StringComparison.Ordinal) && !way.Contains("主动", StringComparison.Ordinal) ? Publicity.OnRequest : Publicity.OnInitiative
        : Given(CatalogueColumn.Initiative) is not null ? Publicity.OnInitiative
        : Given(CatalogueColumn.OnRequest) is not null ? Publicity.OnRequest
        : null;

    // The two columns of 公开对象 are ticks, or the group is named; a list with one column names it too.
    private string? Audience(RowFields before) =>
        Given(CatalogueColumn.Audience) is not { } group ? sheet.Has(CatalogueColumn.Everyone) || sheet.Has(CatalogueColumn.Audience) ? null : before.Audience
        : group is "全社会" or "社会公众" or "全体公民" or "面向社会" ? null
        : group.Length == 1 && Marks.Contains(group[0]) ? "特定群体"
        : group;

    private IReadOnlyList<CatalogueLevel> Levels(RowFields before, CatalogueLevel level)
    {
        var levels = new[] { (CatalogueColumn.County, CatalogueLevel.County), (CatalogueColumn.Township, CatalogueLevel.Township), (CatalogueColumn.Village, CatalogueLevel.Village) }
            .Where(pair => Given(pair.Item1) is not null).Select(pair => pair.Item2).ToList();

        return levels.Count > 0 ? levels : before.Levels.Count > 0 ? before.Levels : [level];
    }

    private IReadOnlyList<string>? Channels()
    {
        if (Given(CatalogueColumn.Channels) is not { } text)
        {
            return null;
        }

        // Printed lists tick boxes before each channel; others only name what is used.
        var ticked = text.Any(c => Marks.Contains(c) || c == '□');
        var folded = CatalogueColumn.Fold(text);
        var codes = law.Catalogue.Channels.Where(channel => (ticked ? Marks.SelectMany(mark => Names(channel).Select(name => mark + name)) : Names(channel))
            .Any(word => folded.Contains(CatalogueColumn.Fold(word), StringComparison.Ordinal))).Select(channel => channel.Code).ToList();
        if (codes.Count == 0)
        {
            Fault(CatalogueColumn.Channels.Title, new($"“{text}”里没有认识的渠道，可写：{string.Join('、', law.Catalogue.Channels.Select(channel => channel.Name))}", "no channel of it is known"));
        }

        return codes;
    }

    private static IEnumerable<string> Names(Term channel) => channel.AlsoWritten.Prepend(channel.Name);

    private string? Matter() => Vocabulary(CatalogueColumn.Matter, law.Catalogue.MattersFor(CatalogueAccess.LevelOf(organ)).Select(matter => (matter.Code, new[] { matter.Name, matter.Short, matter.Code })));

    private string? Theme() => Vocabulary(CatalogueColumn.Theme, law.Catalogue.Themes.Select(theme => (theme.Code, new[] { theme.Name, theme.Code })));

    private string? Vocabulary(CatalogueColumn column, IEnumerable<(string Code, string[] Names)> words)
    {
        if (Given(column) is not { } text)
        {
            return null;
        }

        if (words.FirstOrDefault(word => word.Names.Contains(text)).Code is { } code)
        {
            return code;
        }

        Fault(column.Title, new($"“{text}”不认识，请按名称填写", $"'{text}' is not known"));
        return null;
    }

    private T? Word<T>(CatalogueColumn column, T[] values, Func<T, string> name, Func<string, T?> other)
        where T : struct
    {
        if (Given(column) is not { } text)
        {
            return null;
        }

        foreach (var value in values)
        {
            if (name(value) == text)
            {
                return value;
            }
        }

        if (other(text) is { } known)
        {
            return known;
        }

        Fault(column.Title, new($"“{text}”不认识，可写：{string.Join('、', values.Select(name))}", $"'{text}' is not known"));
        return null;
    }

    private string? Given(CatalogueColumn column) => RowWords.Tidy(Text(column));

    private string Text(CatalogueColumn column) => sheet.Field(fields, column);
}
