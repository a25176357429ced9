using System.Text.RegularExpressions;
using Gongkai.App.Content;

namespace Gongkai.App.Publishing;

/// <summary>
/// The text of a version as it is kept. Pictures and files of its own are named <c>attachments/HASH</c>, wherever the text is shown;
/// whoever shows it says where they are served from.
/// </summary>
public static partial class ItemBody
{
    /// <summary>How the text names its own files.</summary>
    public const string Folder = "attachments/";

    /// <summary>The text with its files at this address: <c>Shown(body, "/o/qinghe/items/7/files/")</c>.</summary>
    public static string Shown(string body, string files) =>
        body.Replace($"src=\"{Folder}", $"src=\"{files}", StringComparison.Ordinal).Replace($"href=\"{Folder}", $"href=\"{files}", StringComparison.Ordinal);

    /// <summary>Cleaned for keeping. A picture that is none of the version's files is left out: texts of the public load nothing from elsewhere.</summary>
    public static string Stored(string html, IReadOnlyCollection<ItemAttachment> files) => EditorHtml.Clean(Named(html), source => Own(source, files));

    /// <summary>The hashes of the files that the text shows or links to.</summary>
    public static IReadOnlySet<string> Used(string body) =>
        HtmlText.Pictures(body).Select(picture => picture.Address).Concat(HtmlText.Links(body).Select(link => link.Address))
            .Where(address => address.StartsWith(Folder, StringComparison.Ordinal)).Select(address => address[Folder.Length..]).ToHashSet();

    /// <summary>What the text says in a picture's place is what the list of files says.</summary>
    public static void TakeAlternatives(ItemVersion version)
    {
        foreach (var (address, alternative) in HtmlText.Pictures(version.Body).Where(picture => picture.Alternative.Length > 0))
        {
            if (version.Attachments.FirstOrDefault(file => address == Folder + file.FileHash) is { } file)
            {
                file.AlternativeText = alternative;
            }
        }
    }

    /// <summary>The text with what the list of files says in the place of this picture.</summary>
    internal static string WithAlternative(string body, ItemAttachment file) =>
        body.Contains($"src=\"{Folder}{file.FileHash}\"", StringComparison.Ordinal)
            ? Regex.Replace(body, $"<img src=\"{Folder}{file.FileHash}\" alt=\"[^\"]*\">", _ => $"<img src=\"{Folder}{file.FileHash}\" alt=\"{Encoded(file.AlternativeText)}\">", RegexOptions.NonBacktracking)
            : body;

    private static string Encoded(string? text) => string.Concat((text ?? "").Select(SafeHtmlWriter.Encoded));

    private static string? Own(string source, IReadOnlyCollection<ItemAttachment> files) =>
        HashAtEnd().Match(source) is { Success: true } match && files.Any(file => file.FileHash == match.Value) ? Folder + match.Value : null;

    // Links to its own files come back from the desk with the desk's address in front.
    private static string Named(string html) => DeskFiles().Replace(html, $"href=\"{Folder}");

    [GeneratedRegex("[0-9a-f]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex HashAtEnd();

    [GeneratedRegex("href=\"[^\"]{0,80}/desk/items/files/[0-9a-f-]{36}/", RegexOptions.CultureInvariant)]
    private static partial Regex DeskFiles();
}
