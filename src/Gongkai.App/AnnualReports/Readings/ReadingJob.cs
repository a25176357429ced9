using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.AnnualReports.Readings;

/// <summary>What has become of a file that is to be read into a draft.</summary>
public enum ReadingState
{
    /// <summary>The file is kept; nobody reads it yet.</summary>
    Waiting,

    /// <summary>It is being read, until its lease is over.</summary>
    Reading,

    /// <summary>What it says is in the draft.</summary>
    Done,

    /// <summary>It could not be read, or not be put in; the draft is as it was.</summary>
    Failed,

    /// <summary>The person does not want it any more, or brought in another file.</summary>
    Withdrawn,
}

/// <summary>What the states are called.</summary>
public static class ReadingWords
{
    public static string Of(ReadingState state) => state switch
    {
        ReadingState.Waiting => "排队等待",
        ReadingState.Reading => "正在读取",
        ReadingState.Done => "已读入",
        ReadingState.Failed => "未能读入",
        _ => "已取消",
    };
}

/// <summary>A file to be read, into a draft or for a bulk import: written with the file, in one transaction, and read by whoever takes its lease. It survives the end of any process.</summary>
public sealed class ReadingJob
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The draft that it is for; null for a file of a bulk import.</summary>
    public Guid? VersionId { get; init; }

    /// <summary>The file of a bulk import; null where the draft is known.</summary>
    public Guid? FileId { get; init; }

    /// <summary>The file, in the file store.</summary>
    public required string SourceHash { get; init; }

    public required string SourceName { get; init; }

    /// <summary>The draft's revision when the person asked: what was written since is not replaced behind their back.</summary>
    public required int Revision { get; set; }

    /// <summary>Who asked; what is put in is their doing.</summary>
    public required Guid? PersonId { get; set; }

    public required string Who { get; set; }

    public required DateTime AskedAt { get; set; }

    public ReadingState State { get; set; } = ReadingState.Waiting;

    /// <summary>Changes with each taking, so that a reader who lost it writes nothing.</summary>
    public Guid? Lease { get; set; }

    public DateTime? LeaseUntil { get; set; }

    /// <summary>How often it was taken since it was asked for.</summary>
    public int Attempts { get; set; }

    public DateTime? EndedAt { get; set; }

    /// <summary>Of the refusal, where it failed.</summary>
    public string? Code { get; set; }

    /// <summary>Why it failed, in words for the person.</summary>
    public string? Reason { get; set; }

    /// <summary>Whether it waits or is read.</summary>
    public bool IsOpen => State is ReadingState.Waiting or ReadingState.Reading;

    public bool IsDone => State == ReadingState.Done;

    public bool HasFailed => State == ReadingState.Failed;

    internal sealed class Mapping : IEntityTypeConfiguration<ReadingJob>
    {
        public void Configure(EntityTypeBuilder<ReadingJob> job)
        {
            job.HasOne<ReportVersion>().WithMany().HasForeignKey(j => j.VersionId).OnDelete(DeleteBehavior.Cascade);
            job.HasOne<County.ImportedFile>().WithMany().HasForeignKey(j => j.FileId).OnDelete(DeleteBehavior.Cascade);
            job.HasIndex(j => new { j.State, j.AskedAt });
            job.Property(j => j.Lease).IsConcurrencyToken();
            job.Property(j => j.State).IsConcurrencyToken();
        }
    }
}
