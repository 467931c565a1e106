using System.Globalization;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Instances;

/// <summary>Generates texts of a schema: by its pattern or format, otherwise with the minimum or maximum length.</summary>
internal static class TextGenerator
{
    private const int MostLength = 300;

    public static string Make(SchemaView view, Random random)
    {
        if (view.Patterns.Count > 0 && PatternGenerator.Parse(view.Patterns[0]) is { } texts)
        {
            for (var i = 0; i < 20; i++)
            {
                var text = texts.Make(random);
                if (IsWithin(text, view))
                    return text;
            }
        }

        foreach (var format in view.Formats)
        {
            if (OfFormat(format, random) is { } text)
                return text;
        }

        var least = (int)Math.Min(view.MinLength ?? 0, 10_000);
        var most = (int)Math.Min(view.MaxLength ?? (random.Next(3) == 0 ? least + MostLength : least + 12), 10_000);
        var length = random.Next(3) switch { 0 => least, 1 => most, _ => random.Next(least, Math.Max(least, most) + 1) };
        return string.Create(length, random, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = "abcdefgHIJKLM 0123456789-_é"[source.Next(27)];
        });
    }

    private static bool IsWithin(string text, SchemaView view) =>
        TextLength.Of(text) is var length && length >= (view.MinLength ?? 0) && length <= (view.MaxLength ?? int.MaxValue);

    private static string? OfFormat(string format, Random random) => format switch
    {
        "date" => Day(random).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "date-time" => Day(random).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        "time" => Day(random).ToString("HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        "duration" => $"P{random.Next(1, 9)}D",
        "email" => random.Next(2) == 0 ? $"user{random.Next(100)}@example.org" : $"u@{new string('e', random.Next(1, 30))}.org",
        "uuid" => new Guid(random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).ToString("D", CultureInfo.InvariantCulture),
        "uri" or "url" => $"https://example.org/{random.Next(100)}",
        "uri-reference" => $"/a/{random.Next(100)}",
        "hostname" => $"host{random.Next(100)}.example.org",
        "ipv4" => $"10.0.{random.Next(256)}.{random.Next(256)}",
        "ipv6" => $"2001:db8::{random.Next(1, 9999)}",
        "byte" => Convert.ToBase64String(new byte[random.Next(5) * random.Next(5)]),
        "base64url" => new string('_', random.Next(5) * 4),
        _ => null,
    };

    private static DateTime Day(Random random) =>
        new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(random.NextInt64(1_500_000_000));
}
