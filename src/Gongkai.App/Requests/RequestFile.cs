using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Requests;

/// <summary>A file of a case. Its name may tell about a person.</summary>
public sealed class RequestFile
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RequestId { get; init; }

    public required RequestFileKind Kind { get; set; }

    public required string FileHash { get; init; }

    [Personal]
    public required string Name { get; init; }

    public required string ContentType { get; init; }

    public required long Size { get; init; }

    public required DateTime AddedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<RequestFile>
    {
        public void Configure(EntityTypeBuilder<RequestFile> file)
        {
            file.ToTable("RequestFiles");
            file.HasIndex(f => f.FileHash);
        }
    }
}

/// <summary>What a file of a case is.</summary>
public enum RequestFileKind
{
    /// <summary>申请材料 sent with the form, or the paper scanned.</summary>
    Application,

    /// <summary>补正材料.</summary>
    Supplement,

    /// <summary>Answers of those who were consulted, and other papers of the office.</summary>
    Office,

    /// <summary>What goes out with the reply.</summary>
    Reply,

    /// <summary>What went out with a reply that was to be given anew: kept, and not sent again by itself.</summary>
    EarlierReply,

    /// <summary>送达回证 and other proofs of delivery.</summary>
    Proof,
}
