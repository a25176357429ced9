using Gongkai.App.Content;
using Gongkai.App.People;
using Gongkai.App.Publishing.Prechecks;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>The checklist of a version: what must be mended, and what may stand with a reason. Shown before, enforced when it is sent and when it is published.</summary>
public sealed class CheckItem(OfficeDb db, LawBook law, TimeProvider clock, AttachmentGate files)
{
    private const int MostFindings = 300;
    private const int MostAttachmentText = 200_000;

    public sealed record Query(Guid VersionId);

    /// <summary>What is about to be done.</summary>
    public enum Stage
    {
        Sending,
        Publishing,
    }

    /// <param name="Finding">What was found.</param>
    /// <param name="Confirmed">Why it stands, where somebody said so.</param>
    public sealed record Line(ItemFinding Finding, ItemConfirmation? Confirmed)
    {
        public bool Blocks => Finding.Level == Level.Error || Confirmed is null;
    }

    /// <param name="Lines">Errors first.</param>
    /// <param name="MayConfirm">Whether this person may let a warning stand.</param>
    public sealed record Checked(IReadOnlyList<Line> Lines, bool MayConfirm, bool HasSecrecyRecord)
    {
        /// <summary>Files out of which something hidden can be taken.</summary>
        public IReadOnlyList<(Guid Id, string Name)> Cleanable { get; init; } = [];

        public int Errors => Lines.Count(line => line.Finding.Level == Level.Error);

        public int Open => Lines.Count(line => line.Blocks && line.Finding.Level != Level.Error);
    }

    public async Task<Outcome<Checked>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var version = await ItemMoving.Load(db, query.VersionId, stop);
        if (version is null || !ItemAccess.MayRead(actor, version.Item!.Organ!))
        {
            return ItemAccess.NotFound;
        }

        return new Checked(
            await Look(version, Law.Calendar.BeijingTime.Day(clock.GetUtcNow().UtcDateTime), stop), ConfirmItemFinding.Refuse(version, actor) is null,
            version.SecrecyRecords.Any(record => record.Decision == ItemMove.Clear && record.Round == ItemRights.Round(version)))
        {
            Cleanable = ItemRights.RefuseWriting(version, actor) is null ? [.. (await files.Look(version, stop)).Cleanable.Select(file => (file.Id, file.Name))] : [],
        };
    }

    /// <summary>Everything found, without looking at who asks.</summary>
    internal async Task<IReadOnlyList<Line>> Look(ItemVersion version, DateOnly today, CancellationToken stop)
    {
        var consultation = await db.Consultations.AsNoTracking().FirstOrDefaultAsync(c => c.ItemId == version.ItemId, stop);
        var findings = new List<ItemFinding>([.. Facts.In(version, consultation), .. Pictures.In(version), .. await InnerLinks.In(db, version, stop), .. Late(version, today), .. (await files.Look(version, stop)).Findings]);
        var names = await Names(stop);
        foreach (var passage in Passages(version))
        {
            findings.AddRange([.. SecretMarks.In(passage, version.Item!.Publicity), .. Identifiers.In(passage), .. Weekdays.In(passage), .. names.In(passage), .. Wordings.In(passage, law.CarefulWords)]);
        }

        return [.. findings.DistinctBy(finding => finding.Fingerprint).OrderByDescending(finding => finding.Level == Level.Error).Take(MostFindings)
            .Select(finding => new Line(finding, finding.Level == Level.Error ? null : version.Confirmations.FirstOrDefault(c => c.Fingerprint == finding.Fingerprint)))];
    }

    /// <summary>Why the checklist holds it back; null when it lets it pass.</summary>
    internal async Task<Refusal?> Gate(ItemVersion version, Stage stage, DateOnly today, CancellationToken stop)
    {
        if (stage == Stage.Publishing && !version.SecrecyRecords.Any(record => record.Decision == ItemMove.Clear && record.Round == ItemRights.Round(version)))
        {
            return new Refusal("item.no-secrecy-record", new Wording("没有本轮的保密审查记录，不能发布", "there is no record of the secrecy review"), "Regulation, art. 17");
        }

        var blocking = (await Look(version, today, stop)).Where(line => line.Blocks).ToList();
        var errors = blocking.Count(line => line.Finding.Level == Level.Error);
        return blocking.Count == 0 ? null : new("item.blocked", errors > 0
            ? new Wording($"检查清单中还有 {errors} 项错误没有改正：{Named(blocking)}", $"{errors} errors are not mended yet")
            : new Wording($"检查清单中还有 {blocking.Count} 项提示没有改正或写明理由：{Named(blocking)}", $"{blocking.Count} warnings have neither been mended nor explained"));
    }

    private static string Named(IEnumerable<Line> blocking) => string.Join('；', blocking.Select(line => line.Finding.Message.Zh).Take(3));

    private IEnumerable<ItemFinding> Late(ItemVersion version, DateOnly today)
    {
        if (version.Number == 1 && version.Item is { Publicity: Publicity.OnInitiative, DueOn: { } due, Number: null } item && today > due)
        {
            var period = law.DisclosurePeriod(item.PeriodCode);
            yield return new("PUB-401", Level.Warning, new($"已超过公开期限：应于 {due:yyyy-MM-dd} 前公开", "the period for disclosure is over"), "公开期限", "", new($"{period.Label.Zh}；请写明超期原因", "say why it is late"));
        }
    }

    private async Task<OrganNames> Names(CancellationToken stop)
    {
        var organs = await db.Organs.AsNoTracking().Select(organ => new { organ.Id, organ.Name, organ.ShortName, organ.ValidTo }).ToListAsync(stop);
        var former = await db.FormerNames.AsNoTracking().ToListAsync(stop);
        var present = organs.SelectMany(organ => (string?[])[organ.Name, organ.ShortName]).OfType<string>().ToHashSet();
        return new OrganNames(present, former.Where(name => !present.Contains(name.Name)).GroupBy(name => name.Name).ToDictionary(group => group.Key, group => organs.First(organ => organ.Id == group.First().OrganId).Name));
    }

    private static IEnumerable<Passage> Passages(ItemVersion version) => new List<Passage>(
    [
        Passage.Of("标题", version.Title), Passage.Of("内容概述", version.Summary ?? ""),
        .. HtmlText.Lines(version.Body).Select((line, at) => Passage.Of($"正文第 {at + 1} 段", line)), Passage.Of("文字稿", version.Transcript ?? ""),
        .. version.Attachments.SelectMany(file => (Passage[])[Passage.Of($"附件“{file.Name}”的名称", file.Name), Passage.Of($"附件“{file.Name}”", file.Text is { Length: > MostAttachmentText } text ? text[..MostAttachmentText] : file.Text ?? "")]),
    ]).Where(passage => passage.Text.Length > 0);
}
