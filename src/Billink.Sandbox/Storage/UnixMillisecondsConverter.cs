using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Billink.Sandbox.Storage;

/// <summary>Stores a time as milliseconds since 1970, in UTC.</summary>
internal sealed class UnixMillisecondsConverter()
    : ValueConverter<DateTimeOffset,
        long>(time => time.ToUnixTimeMilliseconds(), number => DateTimeOffset.FromUnixTimeMilliseconds(number));
