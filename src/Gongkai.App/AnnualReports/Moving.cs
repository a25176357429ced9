using System.Security.Cryptography;
using System.Text;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>A version after a move.</summary>
/// <param name="VersionId">Which.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="Round">The round of reviews it is in.</param>
public sealed record Moved(Guid VersionId, ReportState State, int Round);

/// <summary>What every move has in common: load, ask the rights, write the passage, commit, and tell the second of two people who moved it at once.</summary>
internal sealed class Moving(OfficeDb db)
{
    private const int LongestOpinion = 2000;

    /// <summary>The version with all that a move looks at.</summary>
    public Task<ReportVersion?> Load(Guid versionId, CancellationToken stop) =>
        db.ReportVersions.Include(v => v.Passages).Include(v => v.Report!.Organ).Include(v => v.Report!.Decisions).AsSplitQuery().FirstOrDefaultAsync(v => v.Id == versionId, stop);

    /// <summary>Loads and asks: the version, or why the move may not be made.</summary>
    public async Task<Outcome<ReportVersion>> Open(Guid versionId, ReportMove move, Act act, CancellationToken stop) =>
        await Load(versionId, stop) is not { } version ? ReportAccess.NotFound
        : MoveRights.Refuse(version, version.Report!.Organ!, move, act.Actor, await Writers(db, versionId, stop)) is { } refusal ? refusal
        : version;

    /// <summary>The people who changed the draft.</summary>
    public static async Task<IReadOnlyCollection<Guid>> Writers(OfficeDb db, Guid versionId, CancellationToken stop) =>
        await db.ReportEdits.Where(edit => edit.VersionId == versionId && edit.PersonId != null).Select(edit => edit.PersonId!.Value).Distinct().ToListAsync(stop);

    /// <summary>Changes the state and writes the passage; nothing is stored yet.</summary>
    public static ReportPassage Step(ReportVersion version, ReportMove move, Act act, string? opinion = null, DateOnly? dueBack = null, string? letter = null)
    {
        var from = version.State;
        version.State = ReportLife.After(from, move) ?? throw new InvalidOperationException($"{move} was not asked of the table from {from}.");
        var passage = new ReportPassage
        {
            VersionId = version.Id, Move = move, From = from, To = version.State, Round = MoveRights.Round(version) + (move == ReportMove.SendToReview ? 1 : 0),
            PersonId = act.Actor.PersonId, Who = act.Actor.Name, At = act.At, Opinion = Trimmed(opinion), DueBack = dueBack, LetterHash = letter,
        };
        version.Passages.Add(passage);
        return passage;
    }

    /// <summary>Stores everything with one history entry.</summary>
    public async Task<Outcome<Moved>> Commit(ReportVersion version, string operation, Act act, CancellationToken stop)
    {
        foreach (var passage in version.Passages.Where(p => db.Entry(p).State is EntityState.Detached or EntityState.Modified))
        {
            db.Entry(passage).State = EntityState.Added;   // its key is made here, not by the database
        }

        try
        {
            await db.Commit(act, new Subject($"annual-report.{operation}", nameof(AnnualReport), version.ReportId.ToString(), version.Report!.OrganId), stop);
            return new Moved(version.Id, version.State, MoveRights.Round(version));
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Refusal("annual-report.moved", new Wording("报告刚被他人办理或修改，请刷新后再看", "someone else has just moved or changed the report; look again"));
        }
    }

    /// <summary>Whether an opinion can be kept.</summary>
    public static Refusal? TooLong(string? opinion) => opinion is { Length: > LongestOpinion } ? new(
        "annual-report.opinion-too-long", new Wording($"意见不能超过 {LongestOpinion} 字", $"an opinion has at most {LongestOpinion} characters")) : null;

    public static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>The hash that a version is known by once it has left its author's hands.</summary>
    public static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
