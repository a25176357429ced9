using Gongkai.App.Channels;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law.Calendar;

namespace Gongkai.App.Demo.Items;

/// <summary>Where some organs make things known beside the site, and what they posted there of late.</summary>
internal sealed class DemoChannels(OfficeDb db, IReadOnlyDictionary<string, Person> people)
{
    private static readonly (string Organ, ChannelKind Kind, string Name, string Where, int Posted)[] Channels =
    [
        ("yunling", ChannelKind.OfficialAccount, "云岭发布", "yunling-fabu", 14),
        ("yunling", ChannelKind.ReadingPlace, "县政务大厅查阅点", "云岭县人民路1号一楼", 5),
        ("tongling", ChannelKind.OfficialAccount, "桐岭发布", "tongling-fabu", 60),
        ("qinghe", ChannelKind.Broadcast, "青禾镇村村响广播", "十一个村，每天早晚七点", 6),
    ];

    /// <summary>Of an organ whose items were just made and are not stored yet.</summary>
    public void Seed(DemoOrgan demo, Organ organ, DateTime now)
    {
        foreach (var (_, kind, name, where, posted) in Channels.Where(one => one.Organ == demo.Code))
        {
            var channel = db.Channels.Add(new Channel { OrganId = organ.Id, Kind = kind, Name = name, Where = where, OpenedOn = new DateOnly(2021, 5, 6) }).Entity;
            var latest = db.ItemVersions.Local.Where(version => version.PublishedAt is not null && version.Item!.OrganId == organ.Id).OrderByDescending(version => version.PublishedAt).Take(posted);
            db.Postings.AddRange(latest.Select(version => Post(channel, version.Item!, version.PublishedAt!.Value, now, people[$"{demo.Code}-clerk"].Name)));
        }
    }

    // The same afternoon, or at once when it is not yet afternoon.
    private static Posting Post(Channel channel, Publishing.Item item, DateTime published, DateTime now, string by)
    {
        var at = published.AddHours(2) < now ? published.AddHours(2) : now;
        return new Posting
        {
            ItemId = item.Id, ChannelId = channel.Id, PostedOn = BeijingTime.Day(at), Address = $"https://channels.example/{channel.Kind}/{item.Number}".ToLowerInvariant(), By = by, At = at,
        };
    }
}
