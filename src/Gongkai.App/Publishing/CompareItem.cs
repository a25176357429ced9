using System.Globalization;
using Gongkai.App.Content;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Gongkai.Reports.Comparing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>What was changed, round by round and level by level, with marks as proofreaders make them; or between two versions.</summary>
public sealed class CompareItem(OfficeDb db)
{
    private const int MostSteps = 60;

    /// <param name="From">The version it begins with; null for all steps of the newest one.</param>
    public sealed record Query(Guid ItemId, int? From = null, int? To = null);

    /// <param name="Title">The item's.</param>
    /// <param name="Steps">Oldest first. One without changes says so.</param>
    public sealed record View(string Title, Guid ItemId, IReadOnlyList<Step> Steps);

    /// <param name="Heading">What lies between: 第1轮 · 一审一校 · 王敏.</param>
    /// <param name="Fields">Facts that changed.</param>
    /// <param name="Pieces">The text, sentence by sentence; only what changed and what stands beside it.</param>
    public sealed record Step(string Heading, DateTime At, string? Opinion, IReadOnlyList<FieldChange> Fields, IReadOnlyList<TextPiece> Pieces)
    {
        public bool Any => Fields.Count > 0 || Pieces.Any(piece => piece.Kind != PieceKind.Same);
    }

    public sealed record FieldChange(string Name, string Was, string Now);

    public async Task<Outcome<View>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var item = await db.Items.AsNoTracking().Include(i => i.Organ).Include(i => i.Versions).ThenInclude(v => v.Passages).Include(i => i.Versions).ThenInclude(v => v.Attachments).AsSplitQuery()
            .FirstOrDefaultAsync(i => i.Id == query.ItemId, stop);
        if (item is null || !ItemAccess.MayRead(actor, item.Organ!))
        {
            return ItemAccess.NotFound;
        }

        var latest = item.Versions.MaxBy(v => v.Number)!;
        var levels = await LevelNames.Of(db, item.Organ!, stop);
        return query.From is null ? new View(latest.Title, item.Id, Rounds(latest, levels)) : Between(item, query);
    }

    private static Outcome<View> Between(Item item, Query query)
    {
        var (was, now) = (item.Versions.FirstOrDefault(v => v.Number == query.From), item.Versions.FirstOrDefault(v => v.Number == (query.To ?? query.From + 1)));
        return was is null || now is null ? ItemAccess.NotFound : new View(now.Title, item.Id, [
            Of($"第 {was.Number} 版 → 第 {now.Number} 版", now.PublishedAt ?? now.CreatedAt, now.PublicNote, ItemSnapshot.Of(was), ItemSnapshot.Of(now))]);
    }

    private static List<Step> Rounds(ItemVersion version, LevelNames levels)
    {
        var steps = new List<Step>();
        ItemSnapshot? before = null;
        var seen = version.Passages.Where(p => p.Snapshot is not null).GroupBy(p => p.Revision).ToDictionary(group => group.Key, group => ItemSnapshot.Read(group.First().Snapshot!));
        foreach (var passage in version.Passages.OrderBy(p => p.At).ThenBy(p => p.Id))
        {
            var now = seen.GetValueOrDefault(passage.Revision) ?? before;
            if (before is not null && now is not null)
            {
                steps.Add(Of($"第 {passage.Round} 轮 · {levels.Name(passage.From)} · {passage.Move.Name().Zh} · {passage.Who}", passage.At, passage.Opinion, before, now));
            }

            before = now;
        }

        if (before is not null && ItemSnapshot.Of(version) is var current && current.Hash() != before.Hash())
        {
            steps.Add(Of("此后的修改（尚未送出）", version.Passages.Max(p => p.At), null, before, current));
        }

        return [.. steps.TakeLast(MostSteps)];
    }

    private static Step Of(string heading, DateTime at, string? opinion, ItemSnapshot was, ItemSnapshot now) => new(
        heading, at, opinion, [.. Fields(was, now)], was.Body == now.Body ? [] : Near(TextChanges.Between(HtmlText.Lines(was.Body), HtmlText.Lines(now.Body))));

    private static IEnumerable<FieldChange> Fields(ItemSnapshot was, ItemSnapshot now)
    {
        (string Name, string? Was, string? Now)[] fields =
        [
            ("标题", was.Title, now.Title), ("发文字号", was.DocumentNumber, now.DocumentNumber), ("发文机关", was.Issuer, now.Issuer), ("成文日期", Day(was.IssuedOn), Day(now.IssuedOn)),
            ("内容概述", was.Summary, now.Summary), ("关键词", was.Keywords, now.Keywords), ("信息来源", was.Source, now.Source), ("附件", Files(was), Files(now)),
        ];
        return fields.Where(field => (field.Was ?? "") != (field.Now ?? "")).Select(field => new FieldChange(field.Name, Shown(field.Was), Shown(field.Now)));
    }

    private static string Shown(string? text) => string.IsNullOrEmpty(text) ? "（空）" : text;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Files(ItemSnapshot snapshot) => string.Join('、', snapshot.Files.Select(file => file.Name));

    // Of what stayed the same only the neighbours are shown.
    private static List<TextPiece> Near(IReadOnlyList<TextPiece> pieces) =>
        [.. pieces.Where((piece, at) => piece.Kind != PieceKind.Same || Changed(pieces, at - 1) || Changed(pieces, at + 1))];

    private static bool Changed(IReadOnlyList<TextPiece> pieces, int at) => at >= 0 && at < pieces.Count && pieces[at].Kind != PieceKind.Same;
}
