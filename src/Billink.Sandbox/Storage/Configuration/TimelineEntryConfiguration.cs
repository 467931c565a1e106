using Billink.Sandbox.Domain.Timeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billink.Sandbox.Storage.Configuration;

internal sealed class TimelineEntryConfiguration : IEntityTypeConfiguration<TimelineEntry>
{
    public void Configure(EntityTypeBuilder<TimelineEntry> builder)
    {
        builder.ToTable("OrderTimeline");
        builder.Property(entry => entry.Kind).HasConversion<string>();
        builder.HasOne(entry => entry.Order).WithMany().HasForeignKey(entry => entry.OrderId);
        builder.Ignore(entry => entry.Session);
    }
}
