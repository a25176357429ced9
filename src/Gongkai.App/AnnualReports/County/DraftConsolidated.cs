using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rollup;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.County;

/// <summary>Drafts a government's own report from the sums of its organs. Sums that are not certain are written as what they are at least: never as numbers.</summary>
public sealed class DraftConsolidated(OfficeDb db, LawBook law, TimeProvider clock)
{
    /// <param name="Replace">Said by the person: what the draft says may be replaced; it is kept and can be put back.</param>
    public sealed record Command(string OrganCode, int Year, bool Replace = false);

    /// <param name="Missing">Organs whose reports are not in it.</param>
    public sealed record Done(Guid VersionId, string OrganCode, int Year, int Reports, int Missing);

    public async Task<Outcome<Done>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.OrganCode, stop);
        if (organ is null || !act.Actor.Holds(organ, Role.Authority))
        {
            return new Refusal("annual-report.role", new Wording("汇总报告由主管部门起草", "the authority drafts the consolidated report"));
        }

        var scope = new CountyScope(db, law, clock);
        var organs = await scope.Organs(act.Actor, command.Year, stop);
        var outcome = CountyRollup.Of(organs, await scope.Filed(organs, command.Year, stop), command.Year, law, without: organ);
        if (outcome.Refusal is { } refusal)
        {
            return refusal;
        }

        return outcome.Value.Totals.FirstOrDefault(total => total.Organ.Code == organ.Code) is not { } found ? NoMembers(organ)
            : found.Files.Count == 0 ? new Refusal("annual-report.nothing-filed", new Wording($"{command.Year}年度还没有机关报送报告，无从汇总", "nothing has been filed for the year"))
            : await Write(organ, command, outcome.Value, found, act, stop);
    }

    private async Task<Outcome<Done>> Write(Organ organ, Command command, RollupResult result, OrganTotal total, Act act, CancellationToken stop)
    {
        var report = await db.AnnualReports.Include(r => r.Versions).FirstOrDefaultAsync(r => r.OrganId == organ.Id && r.Year == command.Year, stop);
        var draft = report?.Versions.MaxBy(v => v.Number);
        if (draft is not null && (draft.State != ReportState.Draft ? Sent(organ, command.Year) : draft.Revision > 1 && !command.Replace ? HasWork() : null) is { } refusal)
        {
            return refusal;
        }

        var content = Content(organ, result, total, draft);
        if (draft is null)
        {
            report = new AnnualReport { OrganId = organ.Id, Organ = organ, Year = command.Year };
            draft = new ReportVersion { ReportId = report.Id, Number = 1, Content = content, AuthorId = act.Actor.PersonId, CreatedAt = act.At, Consolidated = true };
            report.Versions.Add(draft);
            db.AnnualReports.Add(report);
        }
        else
        {
            var replaced = new ReplacedDraft(draft.Content, draft.SourceHash, draft.SourceName, draft.SourceReading, draft.CellDecisions, draft.Confirmed, draft.Consolidated);
            (draft.Content, draft.SourceHash, draft.SourceName, draft.SourceReading, draft.CellDecisions) = (content, null, null, null, "{}");
            draft.Consolidated = true;
            DraftWriting.Note(db, draft, ReportEditKind.BroughtIn, act, replaced: replaced);
        }

        try
        {
            await db.Commit(act, new Subject("annual-report.consolidate", nameof(AnnualReport), report!.Id.ToString(), organ.Id), stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Refusal("annual-report.moved", new Wording("汇总期间有人修改了这份草稿，没有写入；请刷新后再试", "somebody changed the draft meanwhile"));
        }

        return new Done(draft.Id, organ.Code, command.Year, total.Files.Count, total.Missing.Count);
    }

    // The texts are the county's own to write: what stands there stays, the figures and the explanation are new.
    private string Content(Organ organ, RollupResult result, OrganTotal total, ReportVersion? draft)
    {
        var sums = ConsolidatedReport.Of(result, total);
        var texts = draft is null ? EmptyReport.Of(result.Form, organ.Name, result.Year) : VersionContent.Parse(draft.Content, law);
        return VersionContent.Write(texts with
        {
            Figures = sums.Figures,
            Preamble = [$"本报告数据由{total.Files.Count}个机关报送的{result.Year}年度报告逐格汇总形成。", .. total.Missing.Count == 0 ? Array.Empty<string>() : [$"尚缺{total.Missing.Count}个机关的报告：{string.Join('、', total.Missing.Select(missing => missing.Name))}。缺报不按0计算。"]],
        });
    }

    private static Refusal NoMembers(Organ organ) => new("annual-report.no-members", new Wording($"{organ.Name}没有下级机关，不需要汇总", $"{organ.Name} has no organs below it"));

    private static Refusal Sent(Organ organ, int year) => new(
        "annual-report.not-now", new Wording($"{organ.Name}{year}年度的报告已送审或报送，不能再用汇总数据覆盖；需要时请先撤回或退回", "the report has been sent on already"));

    private static Refusal HasWork() => new("report.has-work", new Wording("这份草稿已有内容。如要用汇总数据替换，请勾选“替换现有数据”；原内容会保留，可以恢复", "the draft has content; say that it may be replaced"));
}
