using Gongkai.Web.Tests.PageTest;

namespace Gongkai.Web.Tests.Access;

/// <summary>How a request was met, as far as permission goes: not found is served, for the door was open.</summary>
internal sealed record Answer(string Text)
{
    public static Answer Served { get; } = new("served");

    public static Answer SignInFirst { get; } = new("sign in first");

    public static Answer Forbidden { get; } = new("forbidden");

    public static async Task<Answer> To(Visitor visitor, SiteRoute route)
    {
        using var request = new HttpRequestMessage(new HttpMethod(route.Method), route.Address);
        using var response = await visitor.Client.SendAsync(request);

        return (int)response.StatusCode switch
        {
            401 => SignInFirst,
            403 => Forbidden,
            302 when response.Headers.Location?.ToString().Contains($"{Links.SignIn}?next=", StringComparison.Ordinal) == true => SignInFirst,
            429 or >= 500 => new Answer($"{(int)response.StatusCode}"),
            _ => Served,
        };
    }

    public override string ToString() => Text;
}
