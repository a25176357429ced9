namespace Gongkai.Law.Identity;

/// <summary>Numbers of bank cards: 16 to 19 digits, of which the last makes the sum of Luhn right. (ISO/IEC 7812-1)</summary>
public static class BankCard
{
    /// <summary>Whether it is that long and the sum is right. Which digits cards begin with, the caller decides: a stricter list means fewer false alarms.</summary>
    public static bool IsValid(ReadOnlySpan<char> digits)
    {
        if (digits.Length is < 16 or > 19 || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = (digits[^(i + 1)] - '0') * (i % 2 == 0 ? 1 : 2);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }
}
