using Gongkai.Law.Registers;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>The fields of a register as a form: what they hold, and which hold something that is not shown.</summary>
public sealed record FieldInputs(RegisterForm Form, IReadOnlyDictionary<string, string?> Values, IReadOnlySet<string> Hidden)
{
    public static FieldInputs Empty(RegisterForm form) => new(form, new Dictionary<string, string?>(), new HashSet<string>());

    /// <summary>What was typed, to be shown again.</summary>
    public FieldInputs With(IReadOnlyDictionary<string, string?> typed) => this with { Values = typed };

    public static Dictionary<string, string> Typed(IReadOnlyDictionary<string, string?> typed) => typed.ToDictionary(one => one.Key, one => one.Value ?? "");
}
