using Gongkai.App.Content;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Registers.Documents;

/// <summary>Keeps the text of a document as it is from a day on: the first one, or a consolidated one after an amendment. The same day writes the same text anew.</summary>
public sealed class SaveText(OfficeDb db)
{
    private const int Longest = 500_000;

    public sealed record Command(Guid DocumentId, int Revision, DateOnly? From, string? Body, string? Note);

    public async Task<Outcome<RegisteredDocument>> Run(Command command, Act act, CancellationToken stop)
    {
        var loaded = await LoadDocument.ForWriting(db, command.DocumentId, command.Revision, act, stop);
        if (loaded.Refusal is { } refusal)
        {
            return refusal;
        }

        var document = loaded.Value;
        var body = Html(command.Body ?? "");
        if (body.Length is 0 or > Longest)
        {
            return new Refusal("document.text", new(body.Length == 0 ? "请粘贴正文" : "正文太长，请检查是否粘贴了多余的内容", "the text is missing or too long"));
        }

        if (command.From is not { } from || from < document.MadeOn)
        {
            return new Refusal("document.text-from", new("请填写这份文本从哪一天起适用，不早于成文日期", "from which day, not before it was made?"));
        }

        if (document.Texts.Find(text => text.From == from) is { } same)
        {
            document.Texts.Remove(same);
            db.Remove(same);
        }

        db.Add(new DocumentText { DocumentId = document.Id, From = from, Body = body, Note = command.Note?.Trim() is { Length: > 0 } note ? note[..Math.Min(note.Length, 500)] : null });
        return await LoadDocument.Commit(db, document, "document.text", act, stop);
    }

    // Typed text has lines, pasted text has tags.
    private static string Html(string text)
    {
        var trimmed = text.Trim();
        return trimmed.StartsWith('<') ? SafeHtml.Clean(trimmed)
            : string.Concat(trimmed.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => $"<p>{System.Net.WebUtility.HtmlEncode(line)}</p>"));
    }
}
