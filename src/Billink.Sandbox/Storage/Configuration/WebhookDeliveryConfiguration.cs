using Billink.Sandbox.Domain.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billink.Sandbox.Storage.Configuration;

internal sealed class WebhookDeliveryConfiguration : IEntityTypeConfiguration<WebhookDelivery>
{
    public void Configure(EntityTypeBuilder<WebhookDelivery> builder)
    {
        builder.HasIndex(delivery => delivery.Key).IsUnique();
        builder.HasIndex(delivery => new { delivery.State, delivery.DueAt });
        builder.HasIndex(delivery => new { delivery.Stream, delivery.State });
    }
}
