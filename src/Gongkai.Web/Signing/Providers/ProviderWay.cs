using Gongkai.App.People.Providers;
using Microsoft.AspNetCore.WebUtilities;

namespace Gongkai.Web.Signing.Providers;

/// <summary>Back to the page somebody came from when signing in outside came to nothing.</summary>
internal static class ProviderWay
{
    public static string Back(string? towards, string key, ProviderProblem problem)
    {
        var page = towards == Links.AccountProviderConfirm ? Links.AccountProviders : Links.SignIn;
        var next = towards is null ? default : QueryHelpers.ParseQuery(towards.Split('?', 2).ElementAtOrDefault(1)).GetValueOrDefault("Next");

        // What is null is left out.
        return QueryHelpers.AddQueryString(page, new Dictionary<string, string?> { ["With"] = key, ["Problem"] = problem.ToString(), ["Next"] = next.Count == 1 ? next[0] : null });
    }
}
