using Gongkai.App.AnnualReports;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Letters;

namespace Gongkai.App.Requests.Letters;

/// <summary>送达回证 for the reply of a case, with what the case says filled in: to be signed by whoever takes the reply, and brought back as a proof.</summary>
public sealed class PrintDeliveryRecord(OfficeDb db, LawBook law, TimeProvider clock)
{
    private const string Template = "delivery-record";

    public sealed record Query(Guid Id);

    public async Task<Outcome<ReportFile>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var request = await OpenCase.Load(db, query.Id, stop);
        if (request is null || !RequestAccess.MayHandle(actor, request.Organ!))
        {
            return RequestAccess.NotFound;
        }

        if (request.DecidedOn is null || law.Letters.Find(Template) is not { } paper)
        {
            return new Refusal("letter.not-signed", new("答复签发以后才能打印送达回证。", "The reply is not signed yet."));
        }

        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var composed = await ComposeLetter.Compose(db, law, request, paper, Values(request, law), null, today, stop);
        return composed.Refusal is { } refusal ? refusal : new ReportFile($"{paper.Title}{request.Number}.docx", LetterPaper.ContentType, LetterPaper.Docx(composed.Value));
    }

    private static Dictionary<string, string?> Values(RequestCase request, LawBook law) => new()
    {
        ["paper"] = $"《{law.Letters.Find(law.Outcomes.Find(request.OutcomeCode)?.Letter)?.Title}》{request.ReplyNumber}",
        ["recipient"] = request.Applicant!.Name,
        ["address"] = request.Applicant.Address,
        ["deliveryWay"] = request.Delivery?.Name().Zh ?? "□直接送达　□委托送达　□邮寄送达　□其他：",
    };
}
