namespace Gongkai.Web;

/// <summary>Every address of the site, in one place.</summary>
public static partial class Links
{
    public const string Desk = "/desk";
    public const string SignIn = "/desk/sign-in";
    public const string SignOut = "/desk/sign-out";
}
