namespace Gongkai.Web;

/// <summary>Every address of the site, in one place.</summary>
public static partial class Links
{
    public const string Desk = "/desk";
    public const string SignIn = "/desk/sign-in";
    public const string SignOut = "/desk/sign-out";
    public const string Account = "/desk/account";
    public const string AccountPassword = "/desk/account/password";
    public const string AccountCodes = "/desk/account/codes";
    public const string AccountCodesPicture = "/desk/account/codes?handler=Picture";
    public const string AccountPasskeys = "/desk/account/passkeys";
    public const string AccountProviders = "/desk/account/providers";
    public const string AccountProviderConfirm = "/desk/account/providers/confirm";
    public const string SignInCode = "/desk/sign-in/code";
    public const string DeskReports = "/desk/reports";
    public const string County = "/desk/county";
    public const string DeskOrgans = "/desk/organs";
    public const string People = "/desk/people";
    public const string History = "/desk/history";
    public const string NewPerson = "/desk/people/new";

    public static string Person(Guid id) => $"/desk/people/{id}";

    public static string EditPerson(Guid id) => $"{Person(id)}/edit";

    public static string PeopleFound(string? words, Guid? organ, int page) =>
        $"{People}?Words={Uri.EscapeDataString(words ?? "")}&Organ={organ}&Number={page}";

    /// <summary>The history of one record.</summary>
    public static string HistoryOf(string kind, string id, int number = 1) => $"/desk/trail/{kind}/{id}" + Query(("Number", number > 1 ? Text(number) : null));

    /// <summary>The same with filters and CSV, for those who read the whole history.</summary>
    public static string HistoryFiltered(string kind, Guid id) => $"{History}?Kind={Uri.EscapeDataString(kind)}&Id={id}";

    /// <summary>Begins signing in with a provider.</summary>
    public static string SignInWith(string provider, string? next = null) => $"{SignIn}/with/{provider}{(string.IsNullOrEmpty(next) ? "" : $"?Next={Uri.EscapeDataString(next)}")}";

    /// <summary>Where a provider sends people back to; registered there.</summary>
    public static string BackFrom(string provider) => $"{SignIn}/back/{provider}";

    /// <summary>Where the provider's answer is made a session.</summary>
    public static string SignInExternal(string? next) => $"{SignIn}/external{(string.IsNullOrEmpty(next) ? "" : $"?Next={Uri.EscapeDataString(next)}")}";

    /// <summary>The sign-in page for somebody on the way to another.</summary>
    public static string SignInFor(string next) => $"{SignIn}?Next={Uri.EscapeDataString(next)}";

    /// <summary>Begins tying one's account to one outside.</summary>
    public static string BindWith(string provider) => $"{AccountProviders}?handler=Begin&provider={provider}";

    public static string LeaveProvider(string provider) => $"{SignIn}/with/{provider}?handler=Leave";

    public static string CodeFor(string next) => $"{SignInCode}?Next={Uri.EscapeDataString(next)}";

    public const string DeskOrganImport = "/desk/organs/import";

    /// <summary>An organ at the desk; its public page is <see cref="Organ"/>.</summary>
    public static string DeskOrgan(string code) => $"{DeskOrgans}/{code}";
}
