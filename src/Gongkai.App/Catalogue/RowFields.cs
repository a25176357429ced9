using Gongkai.App.Publishing;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Catalogue;

/// <summary>What 公开时限 a person chose.</summary>
public enum DeadlineChoice
{
    /// <summary>及时; at most what art. 26 allows.</summary>
    InTime,

    /// <summary>So many working days.</summary>
    WorkingDays,

    /// <summary>So many days.</summary>
    Days,

    /// <summary>At once.</summary>
    AtOnce,

    /// <summary>Every year by a day.</summary>
    YearlyBy,
}

/// <summary>A row as it is typed.</summary>
/// <param name="Count">For working days and days.</param>
/// <param name="Day">For every year by a day: <c>MM-dd</c>.</param>
public sealed record RowFields(
    string? First, string? Second, string? Elements, string? Basis, DeadlineChoice Deadline, int? Count, string? Day, UpdateEvery Every, string? Duration, string? Body, string? Owner,
    IReadOnlyList<string> Channels, string? Audience, Publicity Publicity, IReadOnlyList<CatalogueLevel> Levels, string? Matter, string? Theme, ItemKind Column)
{
    /// <summary>What stands there now.</summary>
    public static RowFields Of(CatalogueRow row) => new(
        row.First, row.Second, row.Elements, row.Basis, Choice(row.Deadline), row.Deadline.WorkingDays ?? row.Deadline.Days, row.Deadline.YearlyBy, row.Every, row.Duration, row.Body, row.Owner,
        RowWords.Split(row.Channels), row.Audience, row.Publicity, RowWords.Levels(row.Levels), row.MatterCode, row.ThemeCode, row.Column);

    /// <summary>A new row begins with what most rows say.</summary>
    public static RowFields Empty { get; } = new(
        null, null, null, null, DeadlineChoice.WorkingDays, DeadlineRule.StatutoryWorkingDays, null, UpdateEvery.AsItArises, "长期公开", null, null, ["website"], null, Publicity.OnInitiative, [], null, null,
        ItemKind.Information);

    internal DeadlineRule Rule => Deadline switch
    {
        DeadlineChoice.WorkingDays => new() { WorkingDays = Count },
        DeadlineChoice.Days => new() { Days = Count },
        DeadlineChoice.AtOnce => new() { AtOnce = true },
        DeadlineChoice.YearlyBy => new() { YearlyBy = RowWords.Tidy(Day) },
        _ => new(),
    };

    /// <summary>Everything that is wrong with it; each with the field it is about.</summary>
    internal IEnumerable<(string Field, Wording What)> Faults(LawBook law, CatalogueLevel level)
    {
        foreach (var (field, title, text, most, must) in new[]
        {
            (nameof(First), "一级事项", First, CatalogueLimits.LongestName, true), (nameof(Second), "二级事项", Second, CatalogueLimits.LongestName, false),
            (nameof(Elements), "公开内容（要素）", Elements, CatalogueLimits.LongestText, true), (nameof(Basis), "公开依据", Basis, CatalogueLimits.LongestText, true),
            (nameof(Duration), "公开时长", Duration, CatalogueLimits.LongestName, false), (nameof(Body), "公开主体", Body, CatalogueLimits.LongestName, false),
            (nameof(Owner), "责任科室", Owner, CatalogueLimits.LongestName, false), (nameof(Audience), "公开对象", Audience, CatalogueLimits.LongestName, false),
        })
        {
            if (must && string.IsNullOrWhiteSpace(text))
            {
                yield return (field, new($"请填写{title}", $"{field} is missing"));
            }
            else if (text?.Length > most)
            {
                yield return (field, new($"{title}不超过 {most} 个字，现有 {text.Length} 个字", $"{field} has more than {most} characters"));
            }
        }

        foreach (var fault in Choices(law, level))
        {
            yield return fault;
        }
    }

    internal void Write(CatalogueRow row)
    {
        (row.First, row.Second, row.Elements, row.Basis) = (First!.Trim(), Second?.Trim() ?? "", Elements!.Trim(), Basis!.Trim());
        var rule = Rule;
        row.DeadlineText = rule == row.Deadline ? row.DeadlineText : null;   // words from elsewhere stand as long as the rule they were read as
        (row.Deadline, row.Every, row.Duration, row.Body, row.Owner) = (rule, Every, RowWords.Tidy(Duration), RowWords.Tidy(Body), RowWords.Tidy(Owner));
        (row.Channels, row.Audience, row.Publicity, row.Levels) = (string.Join(' ', Channels.Distinct()), RowWords.Tidy(Audience), Publicity, string.Join(' ', Levels.Distinct().Order()));
        (row.MatterCode, row.ThemeCode, row.Column) = (Matter!, RowWords.Tidy(Theme), Column);
    }

    private IEnumerable<(string Field, Wording What)> Choices(LawBook law, CatalogueLevel level)
    {
        if (!Rule.IsSound || (Deadline is DeadlineChoice.WorkingDays or DeadlineChoice.Days && Count is null) || (Deadline == DeadlineChoice.YearlyBy && string.IsNullOrWhiteSpace(Day)))
        {
            yield return (Deadline == DeadlineChoice.YearlyBy ? nameof(Day) : nameof(Count), new("公开时限没有填完整：天数在 1 至 250 之间，每年的日期写作 03-31 的样式", "the deadline is not complete"));
        }

        if (law.Catalogue.Matter(Matter) is not { } matter)
        {
            yield return (nameof(Matter), new("请选择公开事项", "choose a matter"));
        }
        else if (!matter.Binds(level))
        {
            yield return (nameof(Matter), new($"“{matter.Name}”不适用于本级机关", "that matter does not bind this level"));
        }

        if (RowWords.Tidy(Theme) is { } theme && law.Catalogue.Theme(theme) is null)
        {
            yield return (nameof(Theme), new("没有这个主题分类，请重新选择", "there is no such theme"));
        }

        if (Channels.Count == 0 || Channels.Any(code => law.Catalogue.Channel(code) is null))
        {
            yield return (nameof(Channels), new("请至少选择一个公开渠道", "choose at least one channel"));
        }

        if (!Enum.IsDefined(Every) || !Enum.IsDefined(Column) || Publicity is not (Publicity.OnInitiative or Publicity.OnRequest) || !Levels.All(Enum.IsDefined))
        {
            yield return (nameof(Every), new("选项有误，请重新选择", "a choice is not one of those offered"));
        }
    }

    private static DeadlineChoice Choice(DeadlineRule rule) =>
        rule.WorkingDays is not null ? DeadlineChoice.WorkingDays : rule.Days is not null ? DeadlineChoice.Days : rule.AtOnce ? DeadlineChoice.AtOnce : rule.YearlyBy is not null ? DeadlineChoice.YearlyBy : DeadlineChoice.InTime;
}
