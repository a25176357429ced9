using Gongkai.App.Publishing;
using Gongkai.Law.Publishing;

namespace Gongkai.Web;

/// <content>Items at the desk. Before they are public they have no number, so their addresses carry their identity.</content>
public static partial class Links
{
    public const string DeskItems = "/desk/items";
    public const string StartItem = "/desk/items/start";
    public const string ItemLevels = "/desk/items/levels";
    public const string WithheldItems = "/desk/items/withheld";
    public const string HandOvers = "/desk/items/hand-overs";

    public static string HandOver(Guid id) => $"{HandOvers}/{id}";

    public static string ItemOverturned(Guid id) => $"/desk/items/{id}/overturned";

    public static string ItemDiscard(Guid id) => $"/desk/items/{id}/discard";

    public static string DeskItem(Guid id) => $"/desk/items/{id}";

    public static string ItemText(Guid id) => $"/desk/items/{id}/text";

    public static string ItemFacts(Guid id) => $"/desk/items/{id}/facts";

    public static string ItemFiles(Guid id) => $"/desk/items/{id}/files";

    public static string ItemChecks(Guid id) => $"/desk/items/{id}/checks";

    public static string ItemChanges(Guid id, int? from = null) => $"/desk/items/{id}/changes{(from is { } number ? $"?from={Text(number)}" : "")}";

    public static string ItemVersion(Guid id, int number) => $"/desk/items/{id}/v{Text(number)}";

    public static string ItemMoveTo(Guid id, ItemMove move) => move switch
    {
        ItemMove.Clear or ItemMove.Refer => ItemSecrecy(id),
        ItemMove.Reopen => $"/desk/items/{id}/reexamine",
        _ => $"/desk/items/{id}/move/{move}",
    };

    public static string ItemSecrecy(Guid id) => $"/desk/items/{id}/secrecy";

    public static string ItemAmend(Guid id) => $"/desk/items/{id}/amend";

    /// <summary>Where the files of a version are at the desk; their hashes follow.</summary>
    public static string ItemFilesOf(Guid version) => $"/desk/items/files/{version}/";

    public static string ItemFile(Guid version, string hash) => ItemFilesOf(version) + hash;

    public static string ItemsFound(ListItems.Query query, int page) =>
        $"{DeskItems}?Words={Uri.EscapeDataString(query.Words ?? "")}&Organ={Uri.EscapeDataString(query.Organ ?? "")}&State={query.State}&Kind={query.Kind}&Due={(query.Due ? "true" : "false")}&Number={Text(page)}";
}
