namespace Gongkai.Web;

/// <summary>Every address of the site, in one place.</summary>
public static partial class Links
{
    public const string Desk = "/desk";
    public const string SignIn = "/desk/sign-in";
    public const string SignOut = "/desk/sign-out";
    public const string Account = "/desk/account";
    public const string DeskReports = "/desk/reports";
    public const string County = "/desk/county";
    public const string DeskOrgans = "/desk/organs";
    public const string People = "/desk/people";
    public const string History = "/desk/history";
}
