using Gongkai.App.Files;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports.Reading.Pdf;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.Pictures;

/// <summary>A page of the file that a version was read from.</summary>
public sealed record SourcePageQuery(Guid VersionId, int Page);

/// <summary>A picture.</summary>
public sealed record SourcePicture(byte[] Bytes, string ContentType);

/// <summary>Shows a page of a source as a picture: drawn from a PDF, as it is when it was a picture already.</summary>
public sealed class ShowSourcePage(OfficeDb db, FileStore store, PagePictures pictures)
{
    private static readonly Refusal NoPage = new("report.no-such-page", new("原文没有这一页", "The source has no such page"));

    private static readonly string[] AsTheyAre = ["image/png", "image/jpeg"];

    public async Task<Outcome<SourcePicture>> Run(SourcePageQuery query, Actor actor, CancellationToken stop)
    {
        var version = await LoadVersion.ForReading(db, query.VersionId, stop);
        if (version is null || !ReportAccess.MayRead(actor, version.Report!.Organ!))
        {
            return ReportAccess.NotFound;
        }

        if (version.SourceHash is not { } hash || version.SourceReading is not { } json || SourceReading.Parse(json).Sheets?.Any(sheet => sheet.Number == query.Page) != true)
        {
            return NoPage;
        }

        var kind = await db.Files.AsNoTracking().Where(file => file.Hash == hash).Select(file => file.ContentType).FirstOrDefaultAsync(stop);
        return kind is not null && AsTheyAre.Contains(kind) ? await AsItIs(hash, kind, stop) : await Drawn(hash, query.Page, stop);
    }

    /// <summary>Whether pages of this reading can be shown as pictures here.</summary>
    public static bool CanShow(SourceReading reading, string? fileName) =>
        reading.Sheets is { Count: > 0 } && (PagePicture.Missing is null || fileName?.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) == false);

    private async Task<Outcome<SourcePicture>> AsItIs(string hash, string kind, CancellationToken stop)
    {
        var bytes = await store.Read(hash, stop);
        return bytes.Refusal is { } gone ? gone : new SourcePicture(bytes.Value.ToArray(), kind);
    }

    private async Task<Outcome<SourcePicture>> Drawn(string hash, int page, CancellationToken stop)
    {
        var drawn = await pictures.Draw(hash, page, stop);
        return drawn.Refusal is { } refusal ? refusal : new SourcePicture(drawn.Value, "image/png");
    }
}
