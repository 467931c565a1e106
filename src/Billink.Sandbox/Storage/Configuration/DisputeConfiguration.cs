using Billink.Sandbox.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billink.Sandbox.Storage.Configuration;

internal sealed class DisputeConfiguration : IEntityTypeConfiguration<Dispute>
{
    public void Configure(EntityTypeBuilder<Dispute> builder) =>
        builder.HasOne(dispute => dispute.Order).WithMany().HasForeignKey(dispute => dispute.OrderId);
}
