using Gongkai.Law.Identity;

namespace Gongkai.Law.Tests.Identity;

public sealed class PersonalNumberTests
{
    [Theory]
    [InlineData("11010519491231002X", true)]    // the example of GB 11643
    [InlineData("11010519491231002x", true)]
    [InlineData("440524188001010014", true)]    // the other one, of 1880
    [InlineData("110105194912310021", false)]   // wrong character
    [InlineData("11010519491331002X", false)]   // no thirteenth month
    [InlineData("1101051949123100", false)]
    [InlineData("１1010519491231002X", false)]  // full width is folded before
    [InlineData("", false)]
    public void An_identity_number_has_a_birthday_and_proves_itself(string number, bool valid) => Assert.Equal(valid, ResidentNumber.IsValid(number));

    [Theory]
    [InlineData("4111111111111111", true)]
    [InlineData("6222020200000000000", false)]
    [InlineData("4111111111111112", false)]
    [InlineData("411111111111111", false)]
    [InlineData("4111 1111 1111 1111", false)]
    public void A_bank_card_has_the_sum_of_Luhn(string number, bool valid) => Assert.Equal(valid, BankCard.IsValid(number));

    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("4111111111111111")]
    public void Every_changed_digit_is_noticed(string number)
    {
        for (var at = 0; at < number.Length - 1; at++)
        {
            var changed = number[..at] + (char)('0' + (number[at] - '0' + 1) % 10) + number[(at + 1)..];
            Assert.False(ResidentNumber.IsValid(changed) || BankCard.IsValid(changed), changed);
        }
    }
}
