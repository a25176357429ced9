using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.Law.Requests;

/// <summary>Who asks: the six columns of the report's requests table whose seventh is their total. Always staff's to correct.</summary>
public enum ApplicantKind
{
    /// <summary>自然人.</summary>
    Person,

    /// <summary>商业企业.</summary>
    Company,

    /// <summary>科研机构.</summary>
    Research,

    /// <summary>社会公益组织.</summary>
    Charity,

    /// <summary>法律服务机构.</summary>
    LegalService,

    /// <summary>其他 organisations.</summary>
    OtherOrganisation,
}

/// <summary>One kind of applicant with the column it is counted in.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Column">The column's code in the form; its printed label is the form's: <see cref="ApplicantKinds.Name"/>.</param>
/// <param name="CreditCodePrefixes">First two characters of credit codes that hint at it.</param>
/// <param name="Who">Who is meant.</param>
public sealed record ApplicantEntry(ApplicantKind Kind, string Column, IReadOnlyList<string> CreditCodePrefixes, Wording Who);

/// <summary>The file <c>law/requests/applicants.json</c>.</summary>
public sealed record ApplicantKinds(string Source, bool Recalled, IReadOnlyList<ApplicantEntry> Kinds)
{
    /// <summary>Relative to the law folder.</summary>
    public const string File = "requests/applicants.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>None.</summary>
    public static ApplicantKinds Empty { get; } = new("", true, []);

    /// <summary>The entry of a kind.</summary>
    public ApplicantEntry this[ApplicantKind kind] => Kinds.First(entry => entry.Kind == kind);

    /// <summary>What an organisation's credit code hints at; null when it says nothing. A hint: the clerk decides.</summary>
    public ApplicantKind? Hint(string? creditCode) => creditCode is not { Length: >= 2 } ? null
        : Kinds.FirstOrDefault(entry => entry.CreditCodePrefixes.Any(prefix => creditCode.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))?.Kind;

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="JsonException">The text is no such file, or a kind has no entry or two.</exception>
    public static ApplicantKinds Parse(string json)
    {
        var file = JsonSerializer.Deserialize<ApplicantKinds>(json, Options) ?? throw new JsonException("The file is empty.");
        foreach (var kind in Enum.GetValues<ApplicantKind>())
        {
            if (file.Kinds?.Count(entry => entry.Kind == kind) != 1)
            {
                throw new JsonException($"'{JsonNamingPolicy.CamelCase.ConvertName(kind.ToString())}' must have one entry.");
            }
        }

        return file;
    }
}
