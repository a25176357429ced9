namespace Gongkai.App.Requests;

/// <summary>Where the extension of a case stands.</summary>
internal static class Extensions
{
    /// <summary>What happens to an extension; the last of them says where it stands.</summary>
    public static readonly RequestEventKind[] Kinds = [RequestEventKind.ExtensionProposed, RequestEventKind.ExtensionAgreed, RequestEventKind.ExtensionRefused, RequestEventKind.Extended];

    /// <summary>The proposal that the head has not answered.</summary>
    public static RequestEvent? Open(RequestCase request) => Last(request) is { Kind: RequestEventKind.ExtensionProposed } proposed ? proposed : null;

    /// <summary>The agreement of which the applicant has not been told.</summary>
    public static RequestEvent? Agreed(RequestCase request) => Last(request) is { Kind: RequestEventKind.ExtensionAgreed } agreed ? agreed : null;

    private static RequestEvent? Last(RequestCase request) => request.Events.Where(e => Kinds.Contains(e.Kind)).MaxBy(e => e.Order);
}
