using Gongkai.Law;

namespace Gongkai.App.Channels;

/// <summary>What a channel is.</summary>
public enum ChannelKind
{
    /// <summary>微信公众号.</summary>
    OfficialAccount,

    /// <summary>小程序.</summary>
    MiniProgram,

    /// <summary>政务微博.</summary>
    Microblog,

    /// <summary>短视频号.</summary>
    ShortVideo,

    /// <summary>公开栏.</summary>
    NoticeBoard,

    /// <summary>广播.</summary>
    Broadcast,

    /// <summary>政府公报、报刊.</summary>
    Gazette,

    /// <summary>政务大厅、图书馆、档案馆等查阅场所.</summary>
    ReadingPlace,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>The kinds in words.</summary>
public static class ChannelKindWords
{
    public static Wording Name(this ChannelKind kind) => kind switch
    {
        ChannelKind.OfficialAccount => new("微信公众号", "official account"),
        ChannelKind.MiniProgram => new("小程序", "mini-program"),
        ChannelKind.Microblog => new("政务微博", "microblog"),
        ChannelKind.ShortVideo => new("短视频号", "short video account"),
        ChannelKind.NoticeBoard => new("公开栏", "notice board"),
        ChannelKind.Broadcast => new("广播", "broadcast"),
        ChannelKind.Gazette => new("公报、报刊", "gazette"),
        ChannelKind.ReadingPlace => new("查阅场所", "reading place"),
        _ => new("其他渠道", "other"),
    };

    /// <summary>Whether it is 政务新媒体, which the annual report counts by themselves.</summary>
    public static bool IsNewMedium(this ChannelKind kind) => kind is ChannelKind.OfficialAccount or ChannelKind.MiniProgram or ChannelKind.Microblog or ChannelKind.ShortVideo;
}
