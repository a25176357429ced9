using Gongkai.App.Organs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Hotline;

/// <summary>Something that the 12345 hotline passed on to an organ. It is no request for information, unless the organ finds that it is one and registers it as such.</summary>
public sealed class HotlineTransfer
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    /// <summary>转办单号, as the hotline gave it.</summary>
    public required string TransferNumber { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    /// <summary>By when the hotline wants it done.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>What it is about, without names.</summary>
    public required string Matter { get; init; }

    public DateOnly? ClosedOn { get; set; }

    public string? Outcome { get; set; }

    /// <summary>It asked for information and was registered as a request.</summary>
    public bool BecameRequest { get; set; }

    /// <summary>The request it was registered as.</summary>
    public Guid? RequestId { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<HotlineTransfer>
    {
        public void Configure(EntityTypeBuilder<HotlineTransfer> transfer)
        {
            transfer.HasIndex(t => new { t.OrganId, t.TransferNumber }).IsUnique();
            transfer.HasIndex(t => new { t.OrganId, t.ReceivedOn });
            transfer.HasIndex(t => t.RequestId).IsUnique();
            transfer.HasOne(t => t.Organ).WithMany().HasForeignKey(t => t.OrganId).OnDelete(DeleteBehavior.Restrict);
            transfer.Property(t => t.ClosedOn).IsConcurrencyToken();
        }
    }
}
