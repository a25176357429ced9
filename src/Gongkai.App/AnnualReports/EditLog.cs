using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>What happened to a draft since a page of it was opened.</summary>
internal sealed class EditLog
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IReadOnlyList<ReportEdit> since;
    private readonly List<Dictionary<string, string[]>> changes;
    private readonly LawBook law;

    private EditLog(IReadOnlyList<ReportEdit> since, LawBook law) =>
        (this.since, this.law, changes) = (since, law, [.. since.Select(edit => JsonSerializer.Deserialize<Dictionary<string, string[]>>(edit.Changes) ?? [])]);

    /// <summary>The edits after this revision, oldest first.</summary>
    public static async Task<EditLog> Since(OfficeDb db, LawBook law, Guid version, int revision, CancellationToken stop) =>
        new(await db.ReportEdits.AsNoTracking().Where(edit => edit.VersionId == version && edit.Revision > revision).OrderBy(edit => edit.Revision).ToListAsync(stop), law);

    /// <summary>The changes as an edit keeps them.</summary>
    public static string Write(IReadOnlyDictionary<string, string[]> changes) => JsonSerializer.Serialize(changes, Options);

    public static string Write(ReplacedDraft replaced) => JsonSerializer.Serialize(replaced, Options);

    public static ReplacedDraft? Replaced(ReportEdit edit) => edit.Replaced is { } json ? JsonSerializer.Deserialize<ReplacedDraft>(json) : null;

    /// <summary>What the field said at that revision, and who changed it last since; null when nobody did.</summary>
    public (string Was, string Who)? Before(string field)
    {
        string? was = null;
        var who = "";

        for (var i = 0; i < since.Count; i++)
        {
            if (Touched(i, field) is { } before)
            {
                was ??= before;
                who = since[i].Who;
            }
        }

        return was is null ? null : (was, who);
    }

    private string? Touched(int edit, string field) =>
        changes[edit].TryGetValue(field, out var pair) ? pair[0]
        : Replaced(since[edit]) is { } replaced ? DraftFields.Read(VersionContent.Parse(replaced.Content, law), field) ?? ""
        : null;
}
