using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Channels;

/// <summary>Enters a channel in an organ's register, or changes what is said of it. Its kind never changes: another kind is another channel.</summary>
public sealed class SaveChannel(OfficeDb db)
{
    public const int LongestName = 60;
    public const int LongestWhere = 300;

    /// <param name="Id">Null for a new one.</param>
    /// <param name="PushSecret">Empty leaves the one that is kept.</param>
    public sealed record Command(string Organ, Guid? Id, ChannelKind Kind, string? Name, string? Where, DateOnly? OpenedOn, DateOnly? ClosedOn, string? PushAddress = null, string? PushId = null, string? PushSecret = null);

    public async Task<Outcome<Guid>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.Organ, stop);
        if (organ is null || !ChannelAccess.MayWrite(act.Actor, organ))
        {
            return ChannelAccess.NotFound;
        }

        var standing = command.Id is { } id ? await db.Channels.FirstOrDefaultAsync(c => c.Id == id && c.OrganId == organ.Id, stop) : null;
        if (command.Id is not null && standing is null)
        {
            return ChannelAccess.NotFound;
        }

        if (Faults(command, standing, act.Today) is { } refusal)
        {
            return refusal;
        }

        var name = command.Name!.Trim();
        var kind = standing?.Kind ?? command.Kind;
        if (await db.Channels.AnyAsync(c => c.OrganId == organ.Id && c.Kind == kind && c.Name == name && c.Id != command.Id, stop))
        {
            return ChannelAccess.Field("name", "同类渠道中已经有这个名称。", "There is a channel of that kind and name.");
        }

        var channel = standing ?? db.Channels.Add(new Channel { OrganId = organ.Id, Kind = command.Kind, Name = name, OpenedOn = command.OpenedOn!.Value }).Entity;
        (channel.Name, channel.Where, channel.OpenedOn, channel.ClosedOn) = (name, Tidy(command.Where), command.OpenedOn!.Value, command.ClosedOn);
        (channel.PushAddress, channel.PushId) = (Tidy(command.PushAddress)?.TrimEnd('/'), Tidy(command.PushId));
        channel.PushSecret = channel.PushAddress is null ? null : Tidy(command.PushSecret) ?? channel.PushSecret;

        return await db.TryCommit(act, new Subject("channel.save", nameof(Channel), channel.Id.ToString(), organ.Id), stop) is { } conflict ? conflict : channel.Id;
    }

    private static Refusal? Faults(Command command, Channel? standing, DateOnly today) =>
        string.IsNullOrWhiteSpace(command.Name) || command.Name.Length > LongestName ? ChannelAccess.Field("name", $"请填写渠道名称，不超过 {LongestName} 个字。", "The name is missing or too long.")
        : command.Where?.Length > LongestWhere ? ChannelAccess.Field("where", $"账号、网址或地点不能超过 {LongestWhere} 个字。", "The place is too long.")
        : command.OpenedOn is not { } opened || opened > today ? ChannelAccess.Field("opened", "请填写开通日期，不能晚于今天。", "Say since when.")
        : command.ClosedOn is { } closed && (closed < opened || closed > today) ? ChannelAccess.Field("closed", "停用日期不能早于开通日期，也不能晚于今天。", "It cannot have ended then.")
        : Tidy(command.PushAddress) is not { } push ? null
        : (standing?.Kind ?? command.Kind) != ChannelKind.OfficialAccount ? ChannelAccess.Field("push", "只有微信公众号可以设置自动推送。", "Only official accounts take drafts.")
        : !Uri.TryCreate(push, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback) ? ChannelAccess.Field("push", "接口地址应以 https:// 开头。", "The interface's address must begin with https.")
        : Tidy(command.PushId) is null || (Tidy(command.PushSecret) ?? standing?.PushSecret) is null ? ChannelAccess.Field("secret", "自动推送需要开发者 ID 和开发者密码。", "Pushing needs the id and the secret.")
        : null;

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
