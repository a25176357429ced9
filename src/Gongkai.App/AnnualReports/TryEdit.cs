using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.AnnualReports;

/// <summary>What the checks would say if these fields were saved.</summary>
public sealed record TryEditQuery(Guid VersionId, IReadOnlyDictionary<string, string> Fields);

/// <summary>Runs the checks over a draft with fields that are not saved yet: the sums that a clerk sees while typing.</summary>
public sealed class TryEdit(OfficeDb db, LawBook law)
{
    private const int MostFields = 2000;
    private const int LongestFigure = 60;

    public async Task<Outcome<CheckedReport>> Run(TryEditQuery query, Actor actor, CancellationToken stop)
    {
        var version = await LoadVersion.ForReading(db, query.VersionId, stop);
        if (version is null || !ReportAccess.MayRead(actor, version.Report!.Organ!))
        {
            return ReportAccess.NotFound;
        }

        var content = VersionContent.Parse(version.Content, law);
        if (query.Fields.Count > MostFields || query.Fields.Any(field => !field.Key.Contains('/') || field.Value.Length > LongestFigure || DraftFields.Read(content, field.Key) is null))
        {
            return new Refusal("report.no-such-field", new("提交的格与报告表样不符，请刷新页面", "The cells do not fit the form"));
        }

        return await ReportChecks.Of(db, law, version, DraftFields.Write(content, query.Fields), stop);
    }
}
