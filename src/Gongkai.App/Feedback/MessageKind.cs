using Gongkai.Law;

namespace Gongkai.App.Feedback;

/// <summary>What a message is about. None of these is a request for information under art. 29: those have a case and a clock of their own.</summary>
public enum MessageKind
{
    /// <summary>意见箱: a suggestion or a question to an organ.</summary>
    Suggestion,

    /// <summary>征求意见: a comment on a draft that is open for comments.</summary>
    Comment,

    /// <summary>找错: a mistake on a page of this site.</summary>
    PageError,

    /// <summary>村务公开反映: a complaint to the township that a village does not publish what it must.</summary>
    VillageComplaint,
}

/// <summary>The kinds in words.</summary>
public static class MessageKindWords
{
    public static Wording Name(this MessageKind kind) => kind switch
    {
        MessageKind.Suggestion => new("意见建议", "suggestion"),
        MessageKind.Comment => new("征求意见反馈", "comment on a draft"),
        MessageKind.PageError => new("网页找错", "mistake on a page"),
        _ => new("村务公开反映", "complaint about a village"),
    };
}
