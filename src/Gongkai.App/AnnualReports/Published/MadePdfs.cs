using Gongkai.App.Setup;
using Gongkai.Law;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Pdf;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>PDFs of published versions, made once and kept beside the files under the hash of what they print. They can always be made again, so backups leave them out.</summary>
public sealed class MadePdfs(OfficeSettings settings)
{
    // LibreOffice takes seconds and hundreds of megabytes: one at a time, whoever asks.
    private static readonly SemaphoreSlim One = new(1);

    private readonly string folder = Path.Combine(settings.Data, "made", "pdf");

    public bool Available(string? hash) => hash is not null && (File.Exists(PathOf(hash)) || ReportPdf.Available);

    /// <summary>Whether any can be made on this machine.</summary>
    public static bool CanMake => ReportPdf.Available;

    /// <summary>The bytes of a report, from the shelf or freshly made.</summary>
    public Task<Outcome<byte[]>> Get(string hash, ReportContent content, CancellationToken stop) => Get(hash, () => ReportPdf.Write(content, stop), stop);

    /// <summary>The same of another document of ours.</summary>
    public Task<Outcome<byte[]>> Get(string hash, byte[] docx, CancellationToken stop) => Get(hash, () => ReportPdf.Print(docx, stop), stop);

    /// <summary>A document that names people: printed for the one who asks, and kept nowhere.</summary>
    public static async Task<Outcome<byte[]>> Print(byte[] docx, CancellationToken stop)
    {
        await One.WaitAsync(stop);
        try
        {
            return await Task.Run(() => ReportPdf.Print(docx, stop), stop);
        }
        finally
        {
            One.Release();
        }
    }

    private async Task<Outcome<byte[]>> Get(string hash, Func<Outcome<byte[]>> print, CancellationToken stop)
    {
        if (File.Exists(PathOf(hash)))
        {
            return await File.ReadAllBytesAsync(PathOf(hash), stop);
        }

        await One.WaitAsync(stop);
        try
        {
            return File.Exists(PathOf(hash)) ? await File.ReadAllBytesAsync(PathOf(hash), stop) : await Make(hash, print, stop);
        }
        finally
        {
            One.Release();
        }
    }

    private async Task<Outcome<byte[]>> Make(string hash, Func<Outcome<byte[]>> print, CancellationToken stop)
    {
        var made = await Task.Run(print, stop);
        if (made.Refusal is null)
        {
            Directory.CreateDirectory(folder);
            var part = $"{PathOf(hash)}.{Guid.NewGuid():N}.part";
            await File.WriteAllBytesAsync(part, made.Value, CancellationToken.None);
            File.Move(part, PathOf(hash), overwrite: true);
        }

        return made;
    }

    private string PathOf(string hash) => Path.Combine(folder, Path.GetFileName(hash) + ".pdf");
}
