using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.Law.Registers;

/// <summary>One file of <c>law/registers</c>: the fields of a register, what is public of them, and by when.</summary>
/// <param name="Code">licence, penalty, coercion, fee or document.</param>
/// <param name="Source">Where the fields come from.</param>
/// <param name="Title">What the register is called.</param>
/// <param name="Fields">In the order of the form.</param>
public sealed record RegisterForm(string Code, string Source, Wording Title, IReadOnlyList<RegisterField> Fields)
{
    /// <summary>What a person wants to find it by in a list of the public.</summary>
    public string? PublicNote { get; init; }

    /// <summary>By when a decision is made public; null where the law sets no own limit.</summary>
    public DayLimit? Publication { get; init; }

    /// <summary>By when a changed or revoked decision is withdrawn.</summary>
    public DayLimit? Withdrawal { get; init; }

    /// <summary>How long decisions are shown, in months; null for without end.</summary>
    public int? DisplayMonths { get; init; }

    /// <summary>Kinds of parties whose name is masked in public.</summary>
    public IReadOnlyList<string> NaturalPersons { get; init; } = [];

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="JsonException">The text is not a register; the message names the line.</exception>
    public static RegisterForm Parse(string json)
    {
        var form = JsonSerializer.Deserialize<RegisterForm>(json, RegisterJson.Options) ?? throw new JsonException("The file is empty.");
        return form.Fields.GroupBy(field => field.Code).FirstOrDefault(same => same.Count() > 1) is { } twice ? throw new JsonException($"{twice.Key} stands twice.")
            : form.Fields.FirstOrDefault(field => field is { Public: true, Personal: true }) is { } wrong ? throw new JsonException($"{wrong.Code} is personal and cannot be public.")
            : form;
    }

    /// <summary>The field with this part in the record; null when the register has none.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<FieldRole, RegisterField> Roles => field ??= Fields.Where(f => f.Role is not null).ToDictionary(f => f.Role!.Value);

    /// <summary>The field with this code.</summary>
    public RegisterField? Field(string code) => Fields.FirstOrDefault(field => field.Code == code);

    /// <summary>The field that a column of a list is called after; null when none is.</summary>
    public RegisterField? Called(string header)
    {
        var tight = Tight(header);
        return Fields.FirstOrDefault(field => Tight(field.Label) == tight) ?? Fields.FirstOrDefault(field => field.AlsoWritten.Any(name => Tight(name) == tight));
    }

    // 处罚金额（万元） and 处罚金额 (万元)*: columns are written with blanks, stars and either kind of bracket.
    private static string Tight(string text) =>
        string.Concat(HalfWidth.Of(text).Where(c => char.IsLetterOrDigit(c))).ToUpperInvariant();
}

/// <summary>A limit in days.</summary>
/// <param name="Days">How many.</param>
/// <param name="Working">Working days; else calendar days.</param>
/// <param name="Basis">The provision, and how sure it is.</param>
public sealed record DayLimit(int Days, bool Working, string Basis);

/// <summary>One field of a register.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Label">As the standard prints it.</param>
/// <param name="Type">What may stand in it.</param>
public sealed record RegisterField(string Code, string Label, FieldType Type)
{
    /// <summary>Other headers it is known by.</summary>
    public IReadOnlyList<string> AlsoWritten { get; init; } = [];

    /// <summary>What it is in the record; null for one that is only kept and shown.</summary>
    public FieldRole? Role { get; init; }

    /// <summary>A row without it is refused.</summary>
    public bool Required { get; init; }

    /// <summary>Shown to the public.</summary>
    public bool Public { get; init; }

    /// <summary>Encrypted and shown to nobody without a reason: ID numbers and the like.</summary>
    public bool Personal { get; init; }

    /// <summary>Longest text.</summary>
    public int Most { get; init; } = 500;

    /// <summary>What may be chosen, where it is a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>A word of help.</summary>
    public string? Hint { get; init; }

    /// <summary>Seldom filled in: a form shows it folded, with its neighbours, under these words. Null for one that always stands open.</summary>
    public string? Folded { get; init; }

    /// <summary>May be spread over several columns, one for each thing it can say, with a tick in the one that holds.</summary>
    public bool Ticked { get; init; }
}

/// <summary>What may stand in a field.</summary>
public enum FieldType
{
    /// <summary>One or several lines.</summary>
    Text,

    /// <summary>A day.</summary>
    Day,

    /// <summary>An amount or number with decimals, not negative.</summary>
    Number,

    /// <summary>One of the choices.</summary>
    Choice,

    /// <summary>统一社会信用代码, checked by its check character.</summary>
    CreditCode,

    /// <summary>A year.</summary>
    Year,
}

/// <summary>What a field is in the record, so that lists can be sorted and counted by it.</summary>
public enum FieldRole
{
    /// <summary>行政相对人.</summary>
    Party,

    /// <summary>自然人, 法人…</summary>
    PartyKind,

    /// <summary>文书号.</summary>
    Number,

    /// <summary>文书名称, 事项 or 项目.</summary>
    Title,

    /// <summary>决定日期.</summary>
    DecidedOn,

    /// <summary>公示截止期.</summary>
    ShownUntil,

    /// <summary>In 万元.</summary>
    Amount,

    /// <summary>年度.</summary>
    Year,

    /// <summary>For documents: kind.</summary>
    Kind,

    /// <summary>For documents: first day in force.</summary>
    InForceFrom,

    /// <summary>For documents: last day of validity.</summary>
    ExpiresOn,

    /// <summary>For documents: first day without effect, by repeal.</summary>
    RepealedOn,

    /// <summary>For documents: repealed by.</summary>
    RepealedBy,

    /// <summary>For documents: first day without effect, by being declared void.</summary>
    VoidOn,

    /// <summary>For documents: amended on.</summary>
    AmendedOn,

    /// <summary>For documents: amended by.</summary>
    AmendedBy,

    /// <summary>For documents: other organs that issued it.</summary>
    JointWith,

    /// <summary>For documents: whether this organ leads.</summary>
    Leads,
}
