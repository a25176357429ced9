using System.Net;
using Gongkai.App.History;
using Gongkai.App.Publishing;
using Gongkai.App.Requests.PublicLog;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>
/// 依申请公开转为主动公开 (Regulation art. 44): a draft with the text and the files of an answer, without whoever asked. It goes the way of every item: reviews, secrecy review,
/// and the check of its files before they go out.
/// </summary>
public sealed class MakeItemOfReply(OfficeDb db)
{
    public sealed record Command(Guid RequestId);

    public async Task<Outcome<Item>> Run(Command command, Act act, CancellationToken stop)
    {
        var request = await OpenCase.Load(db, command.RequestId, stop);
        if (request is null || !RequestAccess.MayRead(act.Actor, request.Organ!))
        {
            return RequestAccess.NotFound;
        }

        if (!MayMake(request, act.Actor))
        {
            return ItemAccess.MayNotWrite;
        }

        if (!IsReleased(request))
        {
            return new Refusal("request.not-released", new("随答复提供了信息（予以公开、部分公开）并且已经送达的，才能转为主动公开。", "Only what was released can be disclosed to everybody."), "《政府信息公开条例》第四十四条");
        }

        if (await db.Items.AnyAsync(item => item.FromRequestId == request.Id, stop))
        {
            return new Refusal("request.item-already", new("已经由这件答复起草过一条信息。", "There is an item of it already."));
        }

        var draft = LogDraft.Of(request);
        if (draft.Findings(request).FirstOrDefault(finding => finding.Code == "log.named") is { } named)
        {
            return new Refusal("request.log-findings", new($"{named.Where}里还有办理中涉及的人的信息，请另行起草。", "The text still names somebody of the case."), "《政府信息公开条例》第十五条");
        }

        var item = ItemOf(request, draft, act);
        db.Items.Add(item);
        return await db.TryCommit(act, Recording.About("make-item", request), stop) is { } conflict ? conflict : item;
    }

    /// <summary>Whether there is something released that could be made an item of.</summary>
    internal static bool IsReleased(RequestCase request) => LogAccess.IsAnswered(request) && request.OutcomeCode is "granted.provided" or "partlyGranted";

    internal static bool MayMake(RequestCase request, People.Actor actor) => ItemAccess.MayWrite(actor, request.Organ!) || RequestAccess.MayHandle(actor, request.Organ!);

    private static Item ItemOf(RequestCase request, LogDraft draft, Act act)
    {
        var people = NamedPeople.Of(request);
        var item = new Item { OrganId = request.OrganId, Organ = request.Organ, Kind = ItemKind.Information, Publicity = Publicity.OnInitiative, FromRequestId = request.Id, AuthorId = act.Actor.PersonId, CreatedAt = act.At };
        var version = new ItemVersion { ItemId = item.Id, Number = 1, Title = draft.Title, Body = Html(draft.Reply), Issuer = request.Organ!.Name, AuthorId = act.Actor.PersonId, CreatedAt = act.At };
        foreach (var file in request.ReplyFiles.DistinctBy(file => file.FileHash))
        {
            version.Attachments.Add(new ItemAttachment
            {
                VersionId = version.Id, FileHash = file.FileHash, Name = NamedPeople.Without(file.Name, people), ContentType = file.ContentType, Size = file.Size, Order = version.Attachments.Count + 1,
            });
        }

        item.Versions.Add(version);
        return item;
    }

    private static string Html(string text) => string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>"));
}
