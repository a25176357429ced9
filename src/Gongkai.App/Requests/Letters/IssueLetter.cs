using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Letters;

namespace Gongkai.App.Requests.Letters;

/// <summary>印发文书: the letter gets its number, without gaps, and is kept as it goes out. A letter with an empty reason, or with no way to go against it, is refused and takes no number.</summary>
public sealed class IssueLetter(OfficeDb db, LawBook law)
{
    private static readonly Refusal SignedFirst = new("letter.not-signed", new("答复文书要在签发以后印发。", "A reply is issued after it is signed."));

    public sealed record Command(Guid Id, string? Template, IReadOnlyDictionary<string, string?> Values);

    public async Task<Outcome<RequestLetter>> Run(Command command, Act act, CancellationToken stop)
    {
        var request = await OpenCase.Load(db, command.Id, stop);
        if (request is null || !RequestAccess.MayRead(act.Actor, request.Organ!))
        {
            return RequestAccess.NotFound;
        }

        if (!RequestAccess.MayHandle(act.Actor, request.Organ!))
        {
            return RequestAccess.MayNotHandle;
        }

        if (law.Letters.Find(command.Template) is not { } letter)
        {
            return new Refusal("letter.unknown", new("没有这种文书。", "There is no such letter."));
        }

        if (!ComposeLetter.Fits(law, letter, request))
        {
            return new Refusal("letter.other-outcome", new($"《{letter.Title}》与办理结果不符。", "The letter does not belong to the outcome of the case."), letter.Article);
        }

        var isReply = ComposeLetter.IsReply(law, letter, request);
        if (isReply && request.DecidedOn is null)
        {
            return SignedFirst;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var number = letter.To == LetterTo.File ? null : isReply ? request.ReplyNumber : await LetterNumbers.Next(db, request.Organ!, letter, act.Today.Year, stop);
        var composed = await ComposeLetter.Compose(db, law, request, letter, command.Values, number, act.Today, stop);
        if (composed.Refusal is { } refusal)
        {
            return refusal;
        }

        var issued = new RequestLetter { RequestId = request.Id, Template = letter.Code, Title = letter.Title, Number = number, On = composed.Value.On, Content = LetterPaper.Write(composed.Value), IssuedAt = act.At, Who = act.Actor.Name };
        db.Add(issued);
        await db.Commit(act, Recording.About("issue-letter", request), stop);
        await transaction.CommitAsync(stop);
        return issued;
    }
}
