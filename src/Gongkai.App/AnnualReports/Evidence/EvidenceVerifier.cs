using System.IO.Compression;
using System.Text.Json;
using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.Law;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Csv;
using Gongkai.Reports.Rendering.Json;

namespace Gongkai.App.AnnualReports.Evidence;

/// <summary>What the examination of a package found.</summary>
/// <param name="About">Whose report on which year, for a heading.</param>
/// <param name="Lines">One for each thing examined.</param>
public sealed record EvidenceVerdict(Wording About, IReadOnlyList<EvidenceLine> Lines)
{
    public bool Holds => Lines.All(line => line.Holds);
}

/// <summary>One thing examined.</summary>
public sealed record EvidenceLine(bool Holds, Wording What);

/// <summary>Examines a package without any office: hashes, content, the findings worked out again, the history's own hashes.</summary>
public static class EvidenceVerifier
{
    private const int MostFiles = 200;
    private const long MostUnpacked = 300L << 20;

    /// <summary>The verdict; refused when the file is no package.</summary>
    public static Outcome<EvidenceVerdict> Verify(ReadOnlyMemory<byte> bytes, LawBook law)
    {
        var read = Unpack(bytes);
        if (read.Refusal is { } refusal)
        {
            return refusal;
        }

        var files = read.Value;
        try
        {
            return !files.TryGetValue(EvidenceFiles.Manifest, out var json) || JsonSerializer.Deserialize<EvidenceManifest>(json, EvidenceFiles.Json) is not { Format: EvidenceFiles.Format, Files: not null } manifest
                ? NoPackage("清单缺失或格式不认识", "its manifest is missing or of another format")
                : new EvidenceVerdict(
                    new Wording($"{manifest.Organ} {manifest.Year} 年度报告第 {manifest.Version} 版", $"{manifest.Organ}, report on {manifest.Year}, version {manifest.Version}"),
                    [.. Hashes(manifest, files), .. Content(manifest, files, law), .. History(manifest, files)]);
        }
        catch (JsonException)
        {
            return NoPackage("清单或内容不是有效的 JSON", "a file in it is not valid JSON");
        }
    }

    private static IEnumerable<EvidenceLine> Hashes(EvidenceManifest manifest, Dictionary<string, byte[]> files)
    {
        foreach (var entry in manifest.Files)
        {
            var there = files.TryGetValue(entry.Name, out var content);
            yield return Line(there && FileStore.HashOf(content) == entry.Sha256,
                there ? $"{entry.Name} 与清单的校验码一致" : $"{entry.Name} 不在包中", there ? $"{entry.Name} has the hash of the manifest" : $"{entry.Name} is not in the package");
        }

        foreach (var extra in files.Keys.Where(name => name != EvidenceFiles.Manifest && manifest.Files.All(entry => entry.Name != name)))
        {
            yield return Line(false, $"{extra} 不在清单中", $"{extra} is not in the manifest");
        }
    }

    private static IEnumerable<EvidenceLine> Content(EvidenceManifest manifest, Dictionary<string, byte[]> files, LawBook law)
    {
        if (!files.TryGetValue(EvidenceFiles.Report, out var stored) || !files.TryGetValue(EvidenceFiles.Findings, out var kept) || !files.TryGetValue(EvidenceFiles.Context, out var known))
        {
            yield return Line(false, "缺少报告内容、核验结果或核验条件", "report, findings or context are missing");
            yield break;
        }

        yield return Line(FileStore.HashOf(stored) == manifest.ContentHash, "报告内容与登记的校验码一致", "the report has the content hash of the manifest");
        var read = RenderedJsonReader.Read(stored, law);
        if (read.Refusal is { } refusal)
        {
            yield return new EvidenceLine(false, refusal.Reason);
            yield break;
        }

        yield return Line(files.TryGetValue(EvidenceFiles.Cells, out var cells) && cells.AsSpan().SequenceEqual(ReportCsv.Write(read.Value)), "单元格数据与报告内容一致", "the cells are those of the report");
        var (was, now) = (JsonSerializer.Deserialize<List<EvidenceFinding>>(kept, EvidenceFiles.Json) ?? [], Again(read.Value, known, files, law));
        var same = was.Select(Key).Order(StringComparer.Ordinal).SequenceEqual(now.Select(Key).Order(StringComparer.Ordinal));
        yield return Line(same, $"重新核验的结果与包中一致（{now.Count} 项）", $"the checks find the same again ({now.Count} findings)");
    }

    private static List<EvidenceFinding> Again(ReportContent content, byte[] known, Dictionary<string, byte[]> files, LawBook law)
    {
        var context = JsonSerializer.Deserialize<EvidenceContext>(known, EvidenceFiles.Json)!;
        var last = files.TryGetValue(EvidenceFiles.LastYear, out var before) && RenderedJsonReader.Read(before, law) is { Refusal: null } read ? VersionContent.AsReport(read.Value, law) : null;
        var organ = new OrganProfile(context.Organ, context.Kind, context.Level, context.MayMakeRules, context.Due);
        return PackEvidence.Of(ReportChecker.Check(VersionContent.AsReport(content, law), new CheckContext { Law = law, Organ = organ, Previous = last }), content);
    }

    private static string Key(EvidenceFinding finding) => $"{finding.Code}|{finding.Answer}|{finding.Fingerprint}|{finding.Message}";

    private static IEnumerable<EvidenceLine> History(EvidenceManifest manifest, Dictionary<string, byte[]> files)
    {
        var entries = files.TryGetValue(EvidenceFiles.History, out var json) ? JsonSerializer.Deserialize<List<HistoryEntry>>(json, EvidenceFiles.Json) ?? [] : [];
        var broken = entries.Where((entry, i) => HistoryChain.HashOf(entry) != entry.Hash || (i > 0 && entry.Sequence == entries[i - 1].Sequence + 1 && entry.PreviousHash != entries[i - 1].Hash)).ToList();
        yield return Line(broken.Count == 0, $"历史记录 {entries.Count} 条，各条校验码一致", $"{entries.Count} entries of the history carry their hashes");
        yield return Line(entries.LastOrDefault()?.Hash == manifest.HistoryHash, "历史记录的末条与清单一致", "the history ends as the manifest says");
    }

    private static Outcome<Dictionary<string, byte[]>> Unpack(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()));
            if (zip.Entries.Count > MostFiles)
            {
                return NoPackage($"文件超过 {MostFiles} 个", $"more than {MostFiles} files");
            }

            var (files, left) = (new Dictionary<string, byte[]>(StringComparer.Ordinal), MostUnpacked);
            foreach (var entry in zip.Entries)
            {
                if (BoundedUnpack.Read(entry, left) is not { } content || !files.TryAdd(entry.FullName, content))
                {
                    return NoPackage("解压后过大或有重名文件", "it unpacks to too much, or a name stands twice");
                }

                left -= content.Length;
            }

            return files;
        }
        catch (InvalidDataException)
        {
            return NoPackage("不是有效的 ZIP 文件", "not a valid zip file");
        }
    }

    private static EvidenceLine Line(bool holds, string zh, string en) => new(holds, new Wording(zh, en));

    private static Refusal NoPackage(string zh, string en) => new("evidence.no-package", new Wording($"不是可验证的存证包：{zh}", $"Not an evidence package: {en}"));
}
