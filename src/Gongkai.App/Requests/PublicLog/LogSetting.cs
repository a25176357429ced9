using Gongkai.App.Organs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>An organ keeps a public log of its requests. No row: it does not.</summary>
public sealed class LogSetting
{
    public required Guid OrganId { get; init; }

    public required DateTime OpenedAt { get; init; }

    public required string OpenedBy { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<LogSetting>
    {
        public void Configure(EntityTypeBuilder<LogSetting> setting)
        {
            setting.ToTable("RequestLogs");
            setting.HasKey(s => s.OrganId);
            setting.HasOne<Organ>().WithOne().HasForeignKey<LogSetting>(s => s.OrganId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
