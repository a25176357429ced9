using System.Globalization;
using Gongkai.App.Registers.Documents;
using Gongkai.Law.Registers;

namespace Gongkai.App.Registers.Public;

/// <summary>A document before the public: title, 题注 and the text in force, in the form of 国办公开办函〔2021〕33号.</summary>
/// <param name="Caption">题注: who made it when under which number, how it was changed, from when it is in force.</param>
/// <param name="Text">The text of the day; null where the register has none.</param>
public sealed record PublicDocument(ShownDocument Shown, string Caption, DocumentText? Text, IReadOnlyList<DocumentText> Earlier, string? IndexNumber);

/// <summary>Finds a public document; null when there is none.</summary>
public sealed class FindPublicDocument(ShowDocument show)
{
    /// <param name="from">The first day of an earlier text; null for the text in force.</param>
    public async Task<PublicDocument?> Run(string organ, long serial, DateOnly? from, CancellationToken stop)
    {
        if (await show.Public(organ, serial, stop) is not { } shown)
        {
            return null;
        }

        var text = from is { } day ? shown.Texts.FirstOrDefault(t => t.From == day) : shown.Texts.FirstOrDefault(t => t.From <= shown.Today) ?? (shown.Texts.Count > 0 ? shown.Texts[^1] : null);
        return from is not null && text is null ? null : new PublicDocument(shown, Caption(shown), text, [.. shown.Texts.Where(t => t != text)], shown.Document.Item?.IndexNumber);
    }

    private static string Caption(ShownDocument shown)
    {
        var d = shown.Document;
        var made = $"{Day(d.MadeOn)}{string.Join("、", new[] { d.Organ!.Name, d.JointWith }.Where(name => name is not null))}{(d.Number is { } number ? $"以{number}" : "")}公布";
        var changes = d.Events.Where(e => e.Act is EffectAct.Amended or EffectAct.PartlyRepealed).OrderBy(e => e.On)
            .Select((e, i) => $"根据{Day(e.On)}{(e.By is { } by ? by.StartsWith('《') ? by : $"《{by}》" : "有关决定")}{(e.Act == EffectAct.Amended ? i == 0 ? "修正" : $"第{i + 1}次修正" : "部分废止")}");
        var ended = d.EndsOn is { } on && on <= shown.Today ? $"自{Day(on)}起{(d.EndsAs == EffectState.Repealed ? "废止" : "失效")}" : d.ValidUntil is { } until ? $"有效期至{Day(until)}" : null;
        return "（" + string.Join("　", new[] { made }.Concat(changes).Append($"自{Day(d.InForceFrom)}起施行").Append(ended).Where(part => part is not null)) + "）";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
