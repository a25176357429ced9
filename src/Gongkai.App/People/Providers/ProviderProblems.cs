namespace Gongkai.App.People.Providers;

/// <summary>What a person is told, and what to do.</summary>
public static class ProviderProblems
{
    public static string Zh(this ProviderProblem problem, string provider) => problem switch
    {
        ProviderProblem.Unreachable => $"{provider}暂时没有响应。请过一会儿再试，或者用登录名和密码登录。",
        ProviderProblem.Denied => $"您在{provider}取消了登录，或者没有通过。请重新点“用{provider}登录”，或者用登录名和密码登录。",
        ProviderProblem.Stale => $"这次{provider}登录已经过期、中断或者用过了。请重新点“用{provider}登录”。",
        ProviderProblem.Expired => $"{provider}给出的登录凭证已经过期。请重新点“用{provider}登录”；反复出现请告诉系统管理员核对服务器时间。",
        ProviderProblem.Untrusted => $"{provider}给出的登录凭证没有通过核验，没有登录。请重新登录；反复出现请告诉系统管理员。",
        ProviderProblem.Refused => $"{provider}没有接受本系统的请求。请用登录名和密码登录，并告诉系统管理员核对对接设置。",
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, null),
    };
}
