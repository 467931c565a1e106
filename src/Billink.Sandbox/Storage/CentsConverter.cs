using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Billink.Sandbox.Storage;

/// <summary>Stores an amount as a whole number of cents.</summary>
internal sealed class CentsConverter() : ValueConverter<decimal, long>(amount => CentsOf(amount), cents => cents / 100m)
{
    public static long CentsOf(decimal amount) => decimal.ToInt64(amount * 100);
}
