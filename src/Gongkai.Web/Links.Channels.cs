namespace Gongkai.Web;

/// <content>Channels beside this site, and what is made known on them.</content>
public static partial class Links
{
    public const string Channels = "/desk/channels";

    public static string ChannelsOf(string? organ, int year) => Channels + Query(("organ", organ), ("year", Text(year)));

    public static string NewChannel(string organ) => $"{Channels}/{organ}";

    public static string Channel(string organ, Guid id) => $"{Channels}/{organ}/{id}";

    /// <summary>What is needed to make an item known elsewhere.</summary>
    public static string Package(Guid item) => $"{Channels}/package/{item}";

    public static string PackageFile(Guid item) => $"{Package(item)}?handler=File";

    public static string PackageCover(Guid item) => $"{Package(item)}?handler=Cover";

    public static string PostingProof(Guid item, Guid posting) => $"{Package(item)}?handler=Proof&posting={posting}";
}
