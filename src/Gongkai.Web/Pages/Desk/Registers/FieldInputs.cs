using Gongkai.Law.Registers;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>The fields of a register as a form: what they hold, and which hold something that is not shown.</summary>
public sealed record FieldInputs(RegisterForm Form, IReadOnlyDictionary<string, string?> Values, IReadOnlySet<string> Hidden)
{
    public static FieldInputs Empty(RegisterForm form) => new(form, new Dictionary<string, string?>(), new HashSet<string>());

    /// <summary>The fields in their order; what is seldom filled in stands together, to be shown folded.</summary>
    public IEnumerable<FieldGroup> Groups()
    {
        var group = new FieldGroup(null, []);
        foreach (var field in Form.Fields)
        {
            if (field.Folded != group.Folded && group.Fields.Count > 0)
            {
                yield return group;
                group = new FieldGroup(field.Folded, []);
            }

            group = new FieldGroup(field.Folded, [.. group.Fields, field]);
        }

        yield return group;
    }

    /// <summary>Whether any of these holds something.</summary>
    public bool HasAny(FieldGroup group) => group.Fields.Any(field => Hidden.Contains(field.Code) || !string.IsNullOrWhiteSpace(Values.GetValueOrDefault(field.Code)));

    /// <summary>What was typed, to be shown again.</summary>
    public FieldInputs With(IReadOnlyDictionary<string, string?> typed) => this with { Values = typed };

    public static Dictionary<string, string> Typed(IReadOnlyDictionary<string, string?> typed) => typed.ToDictionary(one => one.Key, one => one.Value ?? "");
}

/// <summary>Fields that stand together on a form.</summary>
/// <param name="Folded">The words they are folded under; null for those that stand open.</param>
public sealed record FieldGroup(string? Folded, IReadOnlyList<RegisterField> Fields);
