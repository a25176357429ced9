using Gongkai.App.Files;
using Gongkai.App.Setup;
using Gongkai.Law;
using Gongkai.Reports.Reading.Pdf;

namespace Gongkai.App.AnnualReports.Pictures;

/// <summary>Pictures of the pages of kept PDF files, drawn when first asked for and kept in <c>cache/pages</c> of the data folder; the oldest go when there are many.</summary>
public sealed class PagePictures(FileStore store, OfficeSettings settings) : IDisposable
{
    private const int MostKept = 600;
    private const int LeftAfterTidying = 400;

    private readonly string folder = Path.Combine(settings.Data, "cache", "pages");
    private readonly SemaphoreSlim places = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>A page of the file as PNG.</summary>
    public async Task<Outcome<byte[]>> Draw(string hash, int page, CancellationToken stop)
    {
        var path = Path.Combine(folder, $"{hash}-{page}.png");
        if (await Kept(path, stop) is { } kept)
        {
            return kept;
        }

        await places.WaitAsync(stop);
        try
        {
            return await Kept(path, stop) is { } meanwhile ? meanwhile : await DrawAndKeep(path, hash, page, stop);
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();

    private static async Task<byte[]?> Kept(string path, CancellationToken stop)
    {
        try
        {
            return await File.ReadAllBytesAsync(path, stop);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private async Task<Outcome<byte[]>> DrawAndKeep(string path, string hash, int page, CancellationToken stop)
    {
        var pdf = await store.Read(hash, stop);
        if (pdf.Refusal is { } gone)
        {
            return gone;
        }

        var drawn = await Task.Run(() => PagePicture.Draw(pdf.Value, page, stop), stop);
        if (drawn.Refusal is null)
        {
            Tidy();
            var beside = $"{path}.{Guid.NewGuid():N}";
            await File.WriteAllBytesAsync(beside, drawn.Value, stop);
            File.Move(beside, path, overwrite: true);
        }

        return drawn;
    }

    private void Tidy()
    {
        var files = Directory.CreateDirectory(folder).GetFiles();
        if (files.Length >= MostKept)
        {
            foreach (var old in files.OrderBy(file => file.LastWriteTimeUtc).Take(files.Length - LeftAfterTidying))
            {
                old.Delete();
            }
        }
    }
}
