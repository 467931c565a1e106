using Billink.Sandbox.Domain.Reconciliation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billink.Sandbox.Storage.Configuration;

internal sealed class ReconciliationInvoiceConfiguration : IEntityTypeConfiguration<ReconciliationInvoice>
{
    public void Configure(EntityTypeBuilder<ReconciliationInvoice> builder)
    {
        builder.HasIndex(invoice => new { invoice.MerchantId, invoice.Number }).IsUnique();
        builder.HasMany(invoice => invoice.Lines).WithOne().IsRequired();
    }
}
