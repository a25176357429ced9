using Gongkai.Law.Letters;

namespace Gongkai.App.Requests.Letters;

/// <summary>The reply on paper: heading, number and day stand around the text that was signed, and nothing is composed anew.</summary>
internal static class SignedLetter
{
    private const int LongestSalutation = 60;

    /// <summary>Whether the letter is the reply of the case, and its text was signed here.</summary>
    public static bool Is(RequestCase request, bool isReply) => isReply && request is { DecidedOn: not null } && !string.IsNullOrWhiteSpace(request.Reply);

    public static ComposedLetter Of(LetterTemplate letter, RequestCase request)
    {
        var blocks = request.Reply!.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        var to = blocks.Count > 1 && blocks[0] is { Length: <= LongestSalutation } first && first.EndsWith('：') && !first.Contains('\n') ? first.TrimEnd('：') : null;
        var body = blocks.Skip(to is null ? 0 : 1).ToList();
        if (body.Count > 1 && body[^1] == request.Organ!.Name)
        {
            body.RemoveAt(body.Count - 1);   // stands above the day anyway
        }

        return new(letter.Code, letter.Title, request.ReplyNumber, to, [.. body.Select(text => new ComposedPart(text, null))],
            letter.Attachments ? [.. request.ReplyFiles.Select(file => Path.GetFileNameWithoutExtension(file.Name))] : [], request.Organ!.Name, request.DecidedOn!.Value);
    }
}
