using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Documents;

/// <summary>Enters that a document was amended, repealed, extended…; a registered document that did it is linked both ways.</summary>
public sealed class RecordEvent(OfficeDb db)
{
    /// <param name="By">A 文号 that the register knows becomes a link; anything else stays a text.</param>
    public sealed record Command(Guid DocumentId, int Revision, EffectAct What, DateOnly? On, DateOnly? Until, string? By, string? Articles, string? Reason);

    public async Task<Outcome<RegisteredDocument>> Run(Command command, Act act, CancellationToken stop)
    {
        var loaded = await LoadDocument.ForWriting(db, command.DocumentId, command.Revision, act, stop);
        if (loaded.Refusal is { } refusal)
        {
            return refusal;
        }

        var document = loaded.Value;
        if (Wrong(document, command, act.Today) is { } wrong)
        {
            return wrong;
        }

        var by = command.By?.Trim() is { Length: > 0 } text ? text : null;
        db.Add(new DocumentEvent
        {
            DocumentId = document.Id, Act = command.What, On = command.On!.Value, Until = command.What == EffectAct.Extended ? command.Until : null, By = by,
            ByDocumentId = by is null ? null : await Known(document, by, stop), Articles = Short(command.Articles), Reason = Short(command.Reason), EnteredAt = act.At,
        });
        return await LoadDocument.Commit(db, document, "document.event", act, stop);
    }

    private async Task<Guid?> Known(RegisteredDocument document, string by, CancellationToken stop)
    {
        var key = DocumentNumber.Normalised(by);
        var found = await db.Documents.Where(d => d.Id != document.Id && (d.NumberKey == key || (d.OrganId == document.OrganId && d.Title == by))).OrderByDescending(d => d.OrganId == document.OrganId).Take(2).Select(d => new { d.Id, d.OrganId }).ToListAsync(stop);
        return found.Count == 1 || (found.Count == 2 && found[0].OrganId == document.OrganId && found[1].OrganId != document.OrganId) ? found[0].Id : null;
    }

    private static Refusal? Wrong(RegisteredDocument document, Command command, DateOnly today) =>
        command.What is EffectAct.Made or EffectAct.TakesEffect || !Enum.IsDefined(command.What) ? Of("act", "成文和施行日期请在文件登记里修改", "making and taking effect are part of the entry")
        : command.On is not { } on ? Of("on", "请填写日期，如 2025-03-01", "the day is missing")
        : on < document.MadeOn ? Of("before", "日期早于成文日期，请核对", "before the document was made")
        : on > today.AddYears(5) ? Of("far", "日期在五年之后，请核对", "more than five years ahead")
        : document.EndsOn is { } ended && ended <= on ? Of("ended", $"文件自{Day(ended)}起已{document.EndsAs!.Value.Name().Zh}，此后不能再有变动；要延续或恢复，应当重新制定", "the document has ended already")
        : command.What == EffectAct.Extended && command.Until is { } until && until < on ? Of("until", "新的有效期早于延续日期，请核对", "it would end before the extension")
        : command.What is EffectAct.Repealed or EffectAct.Amended && string.IsNullOrWhiteSpace(command.By) ? Of("by", "请写明依据的文件或者决定", "by which document?")
        : command.What == EffectAct.PartlyRepealed && string.IsNullOrWhiteSpace(command.Articles) ? Of("articles", "请写明废止的条款", "which articles?")
        : null;

    private static Refusal Of(string code, string zh, string en) => new($"document.event-{code}", new(zh, en));

    private static string Day(DateOnly day) => day.ToString("yyyy年M月d日", System.Globalization.CultureInfo.InvariantCulture);

    private static string? Short(string? text) => text?.Trim() is { Length: > 0 } some ? some[..Math.Min(some.Length, 1000)] : null;
}
