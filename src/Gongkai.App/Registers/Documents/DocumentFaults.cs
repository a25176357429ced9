using Gongkai.App.Organs;
using Gongkai.Law;
using Gongkai.Law.Registers;

namespace Gongkai.App.Registers.Documents;

/// <summary>What is wrong with a document beyond its single fields.</summary>
internal static class DocumentFaults
{
    public static DocumentKind KindOf(RegisterRow row) => KindOf(row.Form, row[FieldRole.Kind]!);

    /// <summary>The choices of the form stand in the order of the kinds reversed: the ordinary one first.</summary>
    public static DocumentKind KindOf(RegisterForm form, string choice) => form.Roles[FieldRole.Kind].Choices[0] == choice ? DocumentKind.NormativeDocument : DocumentKind.Rule;

    /// <summary>What the kind is called.</summary>
    public static string NameOf(RegisterForm form, DocumentKind kind) => form.Roles[FieldRole.Kind].Choices[kind == DocumentKind.NormativeDocument ? 0 : 1];

    public static void Check(RegisterRow row, Organ organ, DateOnly today)
    {
        var made = row.Day(FieldRole.DecidedOn);
        if (made > today)
        {
            row.Fault(FieldRole.DecidedOn, new("成文日期在今天之后，请核对", "made in the future"));
        }

        foreach (var (role, what) in new[] { (FieldRole.InForceFrom, "施行日期"), (FieldRole.ExpiresOn, "有效期"), (FieldRole.AmendedOn, "修改日期"), (FieldRole.RepealedOn, "废止日期"), (FieldRole.VoidOn, "宣布失效日期") })
        {
            if (row.Day(role) < made)
            {
                row.Fault(role, new($"{what}早于成文日期，请核对", "before the document was made"));
            }
        }

        if (row[FieldRole.Kind] is not null && KindOf(row) == DocumentKind.Rule && !organ.MayMakeRules)
        {
            row.Fault(FieldRole.Kind, MayNotMakeRules);
        }

        if (row[FieldRole.Number] is { } number && DocumentNumber.Parse(number) is null)
        {
            row.Fault(FieldRole.Number, new($"“{number}”不像发文字号，请写成 云政规〔2024〕3号 的样式；没有文号的留空", "not a document number: write 云政规〔2024〕3号"));
        }
    }

    public static Wording MayNotMakeRules { get; } = new(
        "本机关没有规章制定权，只有国务院部门和省、自治区、直辖市、设区的市、自治州人民政府可以制定规章（《立法法》第九十一条、第九十三条）；确有权限的，请管理员先在机关资料中标明",
        "this organ may not make rules (Legislation Law, arts 91 and 93)");
}
