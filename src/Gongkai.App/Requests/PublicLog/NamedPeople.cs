using Gongkai.Reports.Reading;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>Who is named in a case, and everything that tells who they are: none of it may stand in the public log.</summary>
internal static class NamedPeople
{
    private const int Shortest = 2;

    /// <param name="Text">As the case has it.</param>
    /// <param name="Instead">What the public reads in its place.</param>
    public sealed record Named(string Text, string Instead);

    public static IReadOnlyList<Named> Of(RequestCase request)
    {
        var who = request.Applicant;
        (string? Text, string Instead)[] all =
        [
            (who?.Name, "申请人"), (who?.Representative, "负责人"), (who?.Contact, "联系人"), (who?.AgentName, "代理人"), (who?.ProofNumber, "（证件号码略）"), (who?.AgentProofNumber, "（证件号码略）"),
            (who?.Phone, "（电话略）"), (who?.AgentPhone, "（电话略）"), (who?.Email, "（邮箱略）"), (who?.Address, "（住址略）"),
            .. request.Events.Where(happened => happened.Kind == RequestEventKind.ThirdPartyAsked).Select(happened => (happened.Party, "第三方")),
        ];

        // The longest first: a company's name may hold a person's.
        return [.. all.Where(one => one.Text?.Trim().Length >= Shortest).Select(one => new Named(one.Text!.Trim(), one.Instead)).DistinctBy(one => one.Text).OrderByDescending(one => one.Text.Length)];
    }

    public static string Without(string text, IReadOnlyList<Named> people) => people.Aggregate(text, (rest, one) => rest.Replace(one.Text, one.Instead, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is still there, in whatever width and with whatever blanks between.</summary>
    public static bool Names(string text, Named one) => Bare(text).Contains(Bare(one.Text), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string text) => string.Concat(text.Select(Fold.Char).Where(letter => !char.IsWhiteSpace(letter) && letter is not '-' and not '·'));
}
