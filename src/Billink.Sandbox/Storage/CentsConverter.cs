using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Billink.Sandbox.Storage;

/// <summary>Stores an amount as a whole number of cents.</summary>
internal sealed class CentsConverter() : ValueConverter<decimal, long>(amount => decimal.ToInt64(amount * 100), cents => cents / 100m);
