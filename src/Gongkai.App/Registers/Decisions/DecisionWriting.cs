using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.App.History;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Registers;
using PersonalText = Gongkai.Law.Registers.PersonalText;

namespace Gongkai.App.Registers.Decisions;

/// <summary>Turns a row of the form into a record: what tells about a person goes into the encrypted part, everything else is masked before it is stored.</summary>
internal sealed class DecisionWriting(RegisterForm form, MasterKeyFile master)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lazy<byte[]> key = new(() => KeyOf(master.Path));

    public RegisterForm Form => form;

    /// <summary>Faults that one field alone does not show.</summary>
    public static void Check(RegisterRow row, DateOnly today)
    {
        if (row.Day(FieldRole.DecidedOn) is { } decided)
        {
            if (decided > today)
            {
                row.Fault(FieldRole.DecidedOn, new("决定日期在今天之后，请核对", "the decision lies in the future"));
            }

            if (row.Day(FieldRole.ShownUntil) < decided)
            {
                row.Fault(FieldRole.ShownUntil, new("公示截止期早于决定日期，请核对", "shown until a day before the decision"));
            }
        }

        // A person entered as an organisation would be published by name.
        if (!row.IsNaturalPerson && row[FieldRole.PartyKind] is { } kind && !kind.Contains("个体", StringComparison.Ordinal)
            && row[FieldRole.Party] is { Length: <= 4 } party && !row.Values.ContainsKey("creditCode") && party.All(c => c is >= '\u4e00' and <= '\u9fff' or '·'))
        {
            row.Fault(FieldRole.PartyKind, new($"“{party}”像是自然人的姓名，又没有统一社会信用代码；确为单位的请补填代码", "looks like a person's name: give the credit code if it is an organisation"));
        }
    }

    /// <summary>What the row says, as it is stored.</summary>
    public Stored Of(RegisterRow row)
    {
        var natural = row.IsNaturalPerson;
        var (open, personal) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        foreach (var field in form.Fields)
        {
            if (!row.Values.TryGetValue(field.Code, out var value))
            {
                continue;
            }

            var shown = field.Personal ? null
                : natural && field.Role == FieldRole.Party ? PersonalText.MaskedName(value)
                : field.Type == FieldType.Text ? PersonalText.Masked(value)
                : value;
            if (shown is not null)
            {
                open[field.Code] = shown;
            }

            if (shown != value)
            {
                personal[field.Code] = value;
            }
        }

        var decided = row.Day(FieldRole.DecidedOn)!.Value;
        return new Stored(
            row[FieldRole.Number]!, PersonalText.Masked(row[FieldRole.Title]!), open[form.Roles[FieldRole.Party].Code], natural, decided,
            row.Day(FieldRole.ShownUntil) ?? (form.DisplayMonths is { } months ? decided.AddMonths(months) : null),
            JsonSerializer.Serialize(open, Options), personal.Count == 0 ? null : JsonSerializer.Serialize(personal, Options),
            Fingerprint(key.Value, form, row.Values, decided));
    }

    /// <summary>The key of the fingerprints under a master key.</summary>
    public static byte[] KeyOf(string masterKeyPath) => MasterKeyFile.At(masterKeyPath).Derive("decision fingerprint");

    // Keyed, for identity numbers are few enough to be tried; by the key of the personal fields beside it, which no office loses and keeps its decisions.
    public static string Fingerprint(byte[] key, RegisterForm form, IReadOnlyDictionary<string, string> values, DateOnly decided)
    {
        var (number, party) = (values.GetValueOrDefault(form.Roles[FieldRole.Number].Code), values.GetValueOrDefault(form.Roles[FieldRole.Party].Code));
        var decision = $"{number}\n{party}\n{values.GetValueOrDefault("idNumber")}\n{decided:yyyy-MM-dd}";
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(decision)));
    }

    public static DecisionRecord Record(Stored stored, Guid organ, DecisionKind kind, Act act, Guid? import) => new()
    {
        OrganId = organ, Kind = kind, Number = stored.Number, Title = stored.Title, Party = stored.Party, NaturalPerson = stored.NaturalPerson, DecidedOn = stored.DecidedOn,
        ShownUntil = stored.ShownUntil, Fields = stored.Fields, Personal = stored.Personal, Fingerprint = stored.Fingerprint, ImportId = import, AuthorId = act.Actor.PersonId, CreatedAt = act.At,
    };

    public static IReadOnlyDictionary<string, string> ReadFields(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;

    /// <summary>The register's code in <c>law/registers</c>.</summary>
    public static string CodeOf(DecisionKind kind) => kind switch
    {
        DecisionKind.Licence => "licence",
        DecisionKind.Penalty => "penalty",
        _ => "coercion",
    };

    /// <summary>Null for a register that holds no decisions.</summary>
    public static DecisionKind? KindOf(string register) => register switch
    {
        "licence" => DecisionKind.Licence,
        "penalty" => DecisionKind.Penalty,
        "coercion" => DecisionKind.Coercion,
        _ => null,
    };

    /// <summary>By when a decision of this day is public; null where no limit is known.</summary>
    public static DateOnly? PublicBy(RegisterForm form, DateOnly decidedOn, WorkingCalendar calendar) => DecisionLimits.LastDay(form.Publication, decidedOn, calendar);
}

/// <summary>A decision as it is stored.</summary>
internal sealed record Stored(
    string Number, string Title, string Party, bool NaturalPerson, DateOnly DecidedOn, DateOnly? ShownUntil, string Fields, string? Personal, string Fingerprint);
