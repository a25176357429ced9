using System.Security.Cryptography;
using System.Text;
using Gongkai.App.Feedback;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;
using Gongkai.Reports.Reading;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>Opens a case for its applicant. A wrong code and a wrong second factor are told alike; after a few wrong ones the case stays shut for an hour.</summary>
internal static class OwnCase
{
    private const int Length = 4;

    public static Refusal Wrong { get; } = new("request.wrong-code", new("查询码或者后四位不对，请核对后再试。", "The code or the last four characters are wrong."));

    private const int MostWrong = 5;
    private static readonly TimeSpan Shut = TimeSpan.FromHours(1);

    public static Refusal TooOften { get; } = new("request.too-often", new("连续输错，为保护您的信息，请一小时后再试，或者电话联系受理机关。", "Too many wrong tries; try again in an hour."));

    public static async Task<Outcome<RequestCase>> Open(OfficeDb db, string? code, string? factor, DateTime now, CancellationToken stop)
    {
        if (QueryCode.HashOf(code) is not { } hash)
        {
            return Wrong;
        }

        var request = await db.Requests.Include(r => r.Organ).Include(r => r.Applicant).Include(r => r.Events).Include(r => r.Files).AsSplitQuery().FirstOrDefaultAsync(r => r.CodeHash == hash, stop);
        if (request is null)
        {
            return Wrong;
        }

        if (request.ShutUntil > now)
        {
            return TooOften;
        }

        var knows = Knows(request.Applicant!, factor);
        if (!knows || request.WrongLooks > 0)
        {
            await Count(db, request, knows, now, stop);
        }

        return knows ? request : Wrong;
    }

    // A look is no act: counted past the history, where nothing of the case changes.
    private static Task Count(OfficeDb db, RequestCase request, bool knows, DateTime now, CancellationToken stop)
    {
        var wrong = knows ? 0 : request.WrongLooks + 1;
        DateTime? shut = wrong >= MostWrong ? now + Shut : null;
        return db.Requests.Where(r => r.Id == request.Id).ExecuteUpdateAsync(r => r.SetProperty(one => one.WrongLooks, wrong >= MostWrong ? 0 : wrong).SetProperty(one => one.ShutUntil, shut), stop);
    }

    /// <summary>The 补正 notice that is still waiting for its answer.</summary>
    public static RequestEvent? OpenSupplement(RequestCase request) =>
        request.State == RequestState.Supplementing ? request.Events.Where(e => e.Kind == RequestEventKind.SupplementAsked).MaxBy(e => e.Order) : null;

    private static bool Knows(Applicant applicant, string? factor)
    {
        var typed = Tail(factor ?? "");
        return typed.Length == Length && new[] { applicant.Phone, applicant.ProofNumber, applicant.AgentPhone }.Aggregate(false, (known, number) => Same(number, typed) | known);
    }

    private static bool Same(string? number, string typed) =>
        number is not null && Tail(number) is { Length: Length } tail && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(tail), Encoding.ASCII.GetBytes(typed));

    // The last four letters and digits, however they were typed.
    private static string Tail(string text)
    {
        var kept = string.Concat(text.Select(Fold.Char).Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return kept.Length > Length ? kept[^Length..] : kept;
    }
}
