using Gongkai.App.Registers.Decisions;
using Gongkai.App.Registers.Decisions.AtOnce;

namespace Gongkai.Web;

/// <content>The registers that prove the first table: at the desk and before the public.</content>
public static partial class Links
{
    public const string Registers = "/desk/registers";
    public const string RegisterDocuments = "/desk/registers/documents";
    public const string NewDocument = "/desk/registers/documents/new";
    public const string CleanUps = "/desk/registers/clean-ups";
    public const string RegisterFees = "/desk/registers/fees";
    public const string RegisterImports = "/desk/registers/imports";
    public const string Table2 = "/desk/registers/table2";
    public const string Normative = "/normative";
    public const string RulesLibrary = "/rules-library";

    public static string RegisterDocument(Guid id) => $"{RegisterDocuments}/{id}";

    public static string EditDocument(Guid id) => $"{RegisterDocuments}/{id}/edit";

    public static string DocumentNumbers(string organ) => $"/desk/registers/numbers/{organ}";

    public static string CleanUp(Guid id) => $"{CleanUps}/{id}";

    public static string Decisions(DecisionKind kind) => $"/desk/registers/{Segment(kind)}";

    public static string NewDecision(DecisionKind kind) => $"{Decisions(kind)}/new";

    public static string Decision(DecisionKind kind, Guid id) => $"{Decisions(kind)}/{id}";

    public static string EditDecision(DecisionKind kind, Guid id) => $"{Decisions(kind)}/{id}/edit";

    public static string DecisionsAtOnce(DecisionKind kind, DecisionWork work) => $"{Decisions(kind)}/at-once/{work.ToString().ToLowerInvariant()}";

    public static string RegisterImport(Guid id) => $"{RegisterImports}/{id}";

    public static string Table2Of(string organ, int year) => $"{Table2}?organ={organ}&year={Text(year)}";

    /// <summary>The records behind a cell of the first table.</summary>
    public static string BehindCell(string cell, string? register, string organ, int year) => register switch
    {
        "fee" => $"{RegisterFees}?organ={organ}&year={Text(year)}",
        "licence" or "penalty" or "coercion" => $"/desk/registers/{register}?organ={organ}&year={Text(year)}",
        _ => $"{RegisterDocuments}?organ={organ}&year={Text(year)}&cell={Uri.EscapeDataString(cell)}",
    };

    /// <summary>A list with what it is filtered by; empty filters are left out.</summary>
    public static string Filtered(string list, params ReadOnlySpan<(string Name, object? Value)> filters)
    {
        var address = list;
        foreach (var (name, value) in filters)
        {
            if (value?.ToString() is { Length: > 0 } text)
            {
                address += $"{(address.Contains('?') ? '&' : '?')}{name}={Uri.EscapeDataString(text)}";
            }
        }

        return address;
    }

    public static string OrganDocument(string organ, long serial) => $"/o/{organ}/documents/{serial}";

    public static string OrganDecisions(string organ, DecisionKind kind) => $"/o/{organ}/{(kind == DecisionKind.Penalty ? "penalties" : Segment(kind) + "s")}";

    public static string OrganDecision(string organ, DecisionKind kind, Guid id) => $"{OrganDecisions(organ, kind)}/{id}";

    public static string OrganFees(string organ) => $"/o/{organ}/fees";

    /// <summary>The kind that an address names; null for another word.</summary>
    public static DecisionKind? DecisionKindOf(string? segment) =>
        Enum.GetValues<DecisionKind>().Where(kind => Segment(kind) == segment).Select(kind => (DecisionKind?)kind).FirstOrDefault();

    private static string Segment(DecisionKind kind) => kind.ToString().ToLowerInvariant();
}
