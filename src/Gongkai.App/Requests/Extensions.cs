namespace Gongkai.App.Requests;

/// <summary>Where the extension of a case stands.</summary>
internal static class Extensions
{
    /// <summary>The proposal that the head has not answered.</summary>
    public static RequestEvent? Open(RequestCase request) => Last(request) is { Kind: RequestEventKind.ExtensionProposed } proposed ? proposed : null;

    /// <summary>The agreement of which the applicant has not been told.</summary>
    public static RequestEvent? Agreed(RequestCase request) => Last(request) is { Kind: RequestEventKind.ExtensionAgreed } agreed ? agreed : null;

    private static RequestEvent? Last(RequestCase request) => request.Events
        .Where(e => e.Kind is RequestEventKind.ExtensionProposed or RequestEventKind.ExtensionAgreed or RequestEventKind.ExtensionRefused or RequestEventKind.Extended).MaxBy(e => e.Order);
}
