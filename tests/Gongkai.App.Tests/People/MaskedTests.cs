using Gongkai.App.People;

namespace Gongkai.App.Tests.People;

public sealed class MaskedTests
{
    [Theory]
    [InlineData("13812341234", "138****1234")]
    [InlineData("0000-1000", "****00")]
    [InlineData("110", "****")]
    [InlineData(null, null)]
    public void A_number_shows_its_ends_only(string? number, string? shown) => Assert.Equal(shown, Masked.Phone(number));

    [Theory]
    [InlineData("linqing@yunling.example", "l***@yunling.example")]
    [InlineData("nonsense", "***")]
    [InlineData("", "")]
    public void An_address_shows_its_first_letter_and_its_server(string? address, string? shown) => Assert.Equal(shown, Masked.Email(address));
}
