using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Channels;

/// <summary>Enters that an item was made known on a channel. Something must prove it: an address where it can be seen, or a scan.</summary>
public sealed class RecordPosting(OfficeDb db, FileIntake files)
{
    private const int LongestAddress = 500;

    private static readonly string[] Proofs = [".png", ".jpg", ".jpeg", ".pdf"];

    /// <param name="Proof">A scan or a picture; null where the address proves it.</param>
    /// <param name="ProofName">The file's name.</param>
    public sealed record Command(Guid ItemId, Guid? ChannelId, DateOnly? PostedOn, string? Address, Stream? Proof = null, string? ProofName = null);

    public async Task<Outcome<Guid>> Run(Command command, Act act, CancellationToken stop)
    {
        var channel = await db.Channels.Include(c => c.Organ).FirstOrDefaultAsync(c => c.Id == command.ChannelId, stop);
        if (channel is null || !ChannelAccess.MayWrite(act.Actor, channel.Organ!))
        {
            return ChannelAccess.NotFound;
        }

        var entry = await db.PublicEntries.FirstOrDefaultAsync(e => e.Id == command.ItemId && e.OrganId == channel.OrganId, stop);
        if (entry is null)
        {
            return ChannelAccess.NoItem;
        }

        if (Faults(command, channel, act.Today) is { } refusal)
        {
            return refusal;
        }

        TakenFile? proof = null;
        if (command.Proof is not null)
        {
            var taken = await files.Take(command.Proof, command.ProofName!, act.At, stop);
            if (taken.Refusal is { } bad)
            {
                return bad;
            }

            proof = taken.Value;
        }

        var posting = new Posting
        {
            ItemId = command.ItemId, ChannelId = channel.Id, PostedOn = command.PostedOn!.Value, Address = Tidy(command.Address), ProofHash = proof?.Hash, ProofName = proof?.Name,
            ProofType = proof?.ContentType, By = act.Actor.Name, At = act.At,
        };
        db.Postings.Add(posting);
        await db.Commit(act, new Subject("channel.post", nameof(Posting), posting.Id.ToString(), channel.OrganId), stop);

        return posting.Id;
    }

    private static Refusal? Faults(Command command, Channel channel, DateOnly today) =>
        command.PostedOn is not { } on || on > today || on < channel.OpenedOn || on > channel.ClosedOn ? ChannelAccess.Field("posted", "请填写发布日期，应在渠道使用期间，且不能晚于今天。", "Say when, while the channel was in use.")
        : Tidy(command.Address) is null && command.Proof is null ? ChannelAccess.Field("proof", "请填写发布后的网址，或者上传截图、照片、扫描件。", "Give the address or a scan.")
        : Tidy(command.Address) is { } address && (address.Length > LongestAddress || !Uri.TryCreate(address, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
            ? ChannelAccess.Field("address", "网址应以 http:// 或 https:// 开头。", "The address must begin with http.")
        : command.Proof is not null && !Proofs.Contains(Path.GetExtension(command.ProofName ?? ""), StringComparer.OrdinalIgnoreCase) ? ChannelAccess.Field("proof", "发布凭证只收 PNG、JPG 图片和 PDF。", "The proof must be a picture or a PDF.")
        : null;

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
