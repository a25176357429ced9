namespace Gongkai.Law.Identity;

/// <summary>统一社会信用代码: 18 characters, of which the last proves the others, and the ninth to seventeenth are an organisation code with a proof of its own. (GB 32100-2015, GB 11714-1997)</summary>
public static class CreditCode
{
    // No I, O, S, V, Z: they look like digits and other letters.
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const int Length = 18;
    private const int OrganisationFrom = 8;

    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Why it is no credit code; null when it is one. Upper case only, as certificates print it.</summary>
    public static Wording? Fault(string code)
    {
        if (code.Length != Length)
        {
            return new($"统一社会信用代码应有 {Length} 位，这里是 {code.Length} 位", $"a credit code has {Length} characters, this has {code.Length}");
        }

        if (code.FirstOrDefault(letter => !Characters.Contains(letter)) is not '\0' and var wrong)
        {
            return new($"统一社会信用代码里不会有“{wrong}”；只用数字和大写字母，不用 I、O、S、V、Z", $"a credit code never has '{wrong}': digits and capital letters without I, O, S, V, Z");
        }

        return code[^1] != CheckCharacter(code)
            ? new("统一社会信用代码的校验位不对，请核对有没有抄错", "the last character does not agree with the others: compare it with the certificate")
            : code[OrganisationFrom + OrganisationWeights.Length] != OrganisationCheck(code)
                ? new("统一社会信用代码第 9 至 17 位（组织机构代码）的校验位不对，请核对", "the organisation code within it (characters 9 to 17) is wrong")
                : null;
    }

    /// <summary>Whether both proofs hold.</summary>
    public static bool IsValid(string code) => Fault(code) is null;

    private static char CheckCharacter(string code)
    {
        var sum = 0;
        var weight = 1;

        for (var i = 0; i < Length - 1; i++)
        {
            sum += Characters.IndexOf(code[i]) * weight;
            weight = weight * 3 % Characters.Length;
        }

        return Characters[(Characters.Length - sum % Characters.Length) % Characters.Length];
    }

    // Letters count from A = 10 here, without gaps; the check character may be an X for ten.
    private static char OrganisationCheck(string code)
    {
        var sum = OrganisationWeights.Select((weight, i) => weight * ValueOf(code[OrganisationFrom + i])).Sum();

        return (11 - sum % 11) switch
        {
            10 => 'X',
            11 => '0',
            var digit => (char)('0' + digit),
        };
    }

    private static int ValueOf(char character) => char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
}
