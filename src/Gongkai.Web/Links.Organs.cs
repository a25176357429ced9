using System.Globalization;

namespace Gongkai.Web;

/// <content>Changes to organs, and the queue of messages.</content>
public static partial class Links
{
    public const string MergeOrgans = "/desk/organs/merge";
    public const string Outbox = "/desk/outbox";

    public static string EditOrgan(string code) => $"{DeskOrgan(code)}/edit";

    public static string OrganContact(string code) => $"{DeskOrgan(code)}/contact";

    public static string AddOrgan(string code) => $"{DeskOrgan(code)}/add";

    public static string RenameOrgan(string code) => $"{DeskOrgan(code)}/rename";

    public static string MoveOrgan(string code) => $"{DeskOrgan(code)}/move";

    public static string AbolishOrgan(string code) => $"{DeskOrgan(code)}/abolish";

    public static string OutboxPage(bool parked, int number = 1) =>
        $"{Outbox}?Parked={(parked ? "true" : "false")}" + (number > 1 ? string.Create(CultureInfo.InvariantCulture, $"&Number={number}") : "");
}
