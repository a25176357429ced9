using Gongkai.App.People.Providers;
using Gongkai.Testing;

namespace Gongkai.App.Tests.People;

public sealed class ProviderCheckTests
{
    [Fact]
    public void An_issuer_a_client_and_a_name_are_enough() => Assert.Null(ProviderCheck.Problem("zwfw", Good()));

    [Theory]
    [InlineData("ZWFW")]
    [InlineData("zw/fw")]
    [InlineData("")]
    public void A_key_that_could_not_stand_in_an_address_is_refused(string key) => Assert.Contains("key", ProviderCheck.Problem(key, Good()), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://id.example.gov.cn", "Issuer must be an https address")]
    [InlineData("id.example.gov.cn", "Issuer must be an https address")]
    [InlineData("", "give Issuer, or Authorization and Token")]
    public void An_issuer_in_the_clear_or_none_is_refused(string issuer, string said)
    {
        var provider = Good();
        provider.Issuer = issuer;

        Assert.Contains(said, ProviderCheck.Problem("zwfw", provider), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000")]
    [InlineData("http://localhost:5000")]
    public void On_this_machine_itself_it_may_be_in_the_clear(string issuer)
    {
        var provider = Good();
        provider.Issuer = issuer;

        Assert.Null(ProviderCheck.Problem("zwfw", provider));
    }

    [Fact]
    public void By_hand_without_openid_the_particulars_are_needed()
    {
        var provider = new ProviderSettings { Name = "统一认证", ClientId = "gongkai", Authorization = "https://a.example/authorize", Token = "https://a.example/token", Scopes = "staff" };
        Assert.Contains("UserInfo is missing", ProviderCheck.Problem("zwfw", provider), StringComparison.Ordinal);

        provider.UserInfo = "https://a.example/me";
        Assert.Null(ProviderCheck.Problem("zwfw", provider));

        provider.Scopes = "openid";
        Assert.Contains("Issuer is needed", ProviderCheck.Problem("zwfw", provider), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_s_file_that_is_not_there_is_told_before_the_first_button_is_pressed()
    {
        using var folder = new TemporaryFolder();
        var provider = Good();
        provider.ClientSecretFile = Path.Combine(folder.Path, "secret");
        Assert.Contains("ClientSecretFile", ProviderCheck.Problem("zwfw", provider), StringComparison.Ordinal);

        File.WriteAllText(provider.ClientSecretFile, " s3cret\n");
        Assert.Null(ProviderCheck.Problem("zwfw", provider));
        Assert.Equal("s3cret", provider.Secret());
    }

    private static ProviderSettings Good() => new() { Name = "统一认证", ClientId = "gongkai", Issuer = "https://id.example.gov.cn" };
}
