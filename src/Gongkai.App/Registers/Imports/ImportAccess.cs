using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Requests;
using Gongkai.Law;

namespace Gongkai.App.Registers.Imports;

/// <summary>Who may see and bring lists: registers are for information officers, ledgers of requests for those who handle requests.</summary>
internal static class ImportAccess
{
    /// <summary>The ledger of requests among the registers.</summary>
    public const string Ledger = "request";

    public static Refusal MayNotWrite(string register) => register == Ledger ? RequestAccess.MayNotHandle : RegisterAccess.MayNotWrite;

    public static bool MayRead(Actor actor, Organ organ, string register) => register == Ledger ? RequestAccess.MayHandle(actor, organ) || actor.Holds(organ, Role.Auditor) : RegisterAccess.MayRead(actor, organ);

    public static bool MayWrite(Actor actor, Organ organ, string register) => register == Ledger ? RequestAccess.MayHandle(actor, organ) : RegisterAccess.MayWrite(actor, organ);

    /// <summary>Whether its rows go before the public: fees are as they are saved, requests never.</summary>
    public static bool IsPublished(string register) => register is not ("fee" or Ledger);
}
