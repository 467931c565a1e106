using System.Xml.Serialization;

namespace Billink.Generated.Tests.Samples;

/// <summary>The messages of both contracts, by type.</summary>
internal static class Messages
{
    /// <summary>The types of v1 that are documents.</summary>
    public static IReadOnlyList<Type> V1 { get; } =
        [.. Records("Billink.V1").Where(type => type.IsDefined(typeof(XmlRootAttribute), inherit: false))];

    /// <summary>Every object of v2, because each can be a body.</summary>
    public static IReadOnlyList<Type> V2 { get; } = [.. Records("Billink.V2")];

    /// <summary>The objects of both contracts, parts of messages included.</summary>
    public static IEnumerable<Type> All => Records("Billink.V1").Concat(Records("Billink.V2"));

    public static bool IsMessage(this Type type) => type is { IsClass: true, Namespace: "Billink.V1" or "Billink.V2" };

    private static IEnumerable<Type> Records(string space) => typeof(BillinkOperation).Assembly.GetExportedTypes()
        .Where(type => type.IsClass && type.Namespace == space && type.GetMethod("<Clone>$") is not null)
        .OrderBy(type => type.Name, StringComparer.Ordinal);
}
