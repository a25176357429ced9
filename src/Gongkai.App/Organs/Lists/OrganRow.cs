using System.Globalization;
using Gongkai.Law;
using Gongkai.Reports.Checking;

namespace Gongkai.App.Organs.Lists;

/// <summary>What is wrong with a row of a list.</summary>
/// <param name="Row">Its number in the file, the header being 1.</param>
/// <param name="Column">The column's title; null for the whole row.</param>
/// <param name="What">What is wrong and what to do.</param>
public sealed record RowError(int Row, string? Column, Wording What);

/// <summary>One row of a list, read field by field; every mistake is named, not only the first.</summary>
internal sealed class OrganRow(OrganSheet sheet, int number, IReadOnlyList<string> fields)
{
    private static readonly Dictionary<string, OrganType> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["行政区"] = OrganType.Region, ["region"] = OrganType.Region,
        ["政府"] = OrganType.Government, ["人民政府"] = OrganType.Government, ["government"] = OrganType.Government,
        ["部门"] = OrganType.Department, ["department"] = OrganType.Department,
        ["乡镇"] = OrganType.Township, ["镇"] = OrganType.Township, ["乡"] = OrganType.Township, ["township"] = OrganType.Township,
        ["街道"] = OrganType.Subdistrict, ["subdistrict"] = OrganType.Subdistrict,
        ["垂直管理"] = OrganType.Vertical, ["vertical"] = OrganType.Vertical,
    };

    private static readonly Dictionary<string, OrganLevel> Levels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["国家"] = OrganLevel.State, ["中央"] = OrganLevel.State, ["state"] = OrganLevel.State,
        ["省"] = OrganLevel.Province, ["省级"] = OrganLevel.Province, ["province"] = OrganLevel.Province,
        ["市"] = OrganLevel.City, ["市级"] = OrganLevel.City, ["city"] = OrganLevel.City,
        ["县"] = OrganLevel.County, ["县级"] = OrganLevel.County, ["区"] = OrganLevel.County, ["county"] = OrganLevel.County,
        ["乡"] = OrganLevel.Township, ["乡级"] = OrganLevel.Township, ["乡镇"] = OrganLevel.Township, ["township"] = OrganLevel.Township,
    };

    private static readonly Dictionary<string, bool> Answers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["是"] = true, ["有"] = true, ["yes"] = true, ["true"] = true, ["1"] = true, ["否"] = false, ["无"] = false, ["no"] = false, ["false"] = false, ["0"] = false,
    };

    public int Number => number;

    public List<RowError> Errors { get; } = [];

    public string Code => Text(OrganColumn.Code);

    public string Name => Text(OrganColumn.Name);

    public string Parent => Text(OrganColumn.Parent);

    /// <summary>Checks what needs no other row.</summary>
    public void Check()
    {
        Note(OrganColumn.Code, OrganFacts.Code(Code));
        Note(OrganColumn.Name, OrganFacts.Name(Name));
        Note(OrganColumn.CreditCode, OrganFacts.CreditCode(OrganFacts.Tidy(Text(OrganColumn.CreditCode))));
        Note(OrganColumn.RegionCode, OrganFacts.RegionCode(OrganFacts.Tidy(Text(OrganColumn.RegionCode))));
        _ = (Type(), Level(), Rules(), Due(), From());
    }

    /// <summary>Writes what the list has columns for; an empty field of an existing organ is left as it was.</summary>
    public void WriteTo(Organ organ)
    {
        organ.Name = Name;
        organ.Type = Type() ?? organ.Type;
        organ.Level = Level() ?? organ.Level;
        organ.MayMakeRules = Rules() ?? organ.MayMakeRules;
        organ.ReportsDue = Due() ?? organ.ReportsDue;
        organ.ValidFrom = From() ?? organ.ValidFrom;
        organ.ShortName = Given(OrganColumn.ShortName) ?? organ.ShortName;
        organ.RegionCode = Given(OrganColumn.RegionCode) ?? organ.RegionCode;
        organ.CreditCode = Given(OrganColumn.CreditCode) ?? organ.CreditCode;
        var contact = organ.Contact;
        contact.Office = Given(OrganColumn.Office) ?? contact.Office;
        contact.Address = Given(OrganColumn.Address) ?? contact.Address;
        contact.PostCode = Given(OrganColumn.PostCode) ?? contact.PostCode;
        contact.Phone = Given(OrganColumn.Phone) ?? contact.Phone;
        contact.Fax = Given(OrganColumn.Fax) ?? contact.Fax;
        contact.Email = Given(OrganColumn.Email) ?? contact.Email;
        contact.Hours = Given(OrganColumn.Hours) ?? contact.Hours;
    }

    public OrganType? Type() => Word(OrganColumn.Type, Types);

    public OrganLevel? Level() => Word(OrganColumn.Level, Levels);

    public void Note(OrganColumn? column, Refusal? refusal)
    {
        if (refusal is not null)
        {
            Errors.Add(new RowError(number, column?.Title, refusal.Reason));
        }
    }

    private bool? Rules() => Word(OrganColumn.Rules, Answers);

    // The list for rollups writes a whole date; here only its month and day count, for they come again every year.
    private string? Due() => Given(OrganColumn.Due) is not { } text ? null
        : OrganFacts.ReportsDue(text) is null ? text
        : Day(OrganColumn.Due)?.ToString("MM-dd", CultureInfo.InvariantCulture);

    private DateOnly? From() => Day(OrganColumn.From);

    private DateOnly? Day(OrganColumn column)
    {
        if (Given(column) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fault(column, new Wording($"“{text}”不是日期，请写作 2025-01-31 的样式", $"'{text}' is no date; write it like 2025-01-31"));
        return null;
    }

    private T? Word<T>(OrganColumn column, Dictionary<string, T> words)
        where T : struct
    {
        if (Given(column) is not { } text)
        {
            return null;
        }

        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        Fault(column, new Wording($"“{text}”不认识，可写：{string.Join('、', words.Keys.Where(word => !char.IsAscii(word[0])))}", $"'{text}' is not known; it may be {string.Join(", ", words.Keys)}"));
        return null;
    }

    private void Fault(OrganColumn column, Wording what)
    {
        if (!Errors.Exists(error => error.Column == column.Title))
        {
            Errors.Add(new RowError(number, column.Title, what));
        }
    }

    private string? Given(OrganColumn column) => OrganFacts.Tidy(Text(column));

    private string Text(OrganColumn column) => sheet.Field(fields, column);
}
