using System.Collections.Concurrent;
using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Billink.Generated.Tests.Samples;

/// <summary>A data property of a message.</summary>
/// <param name="Property">The property.</param>
/// <param name="IsRequired">Whether C# requires a value.</param>
/// <param name="IsNullable">Whether it is declared as nullable.</param>
internal sealed record Member(PropertyInfo Property, bool IsRequired, bool IsNullable)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Member>> Known = new();

    public string Name => Property.Name;

    /// <summary>The members of a message that are in its body, without the text properties that only XmlSerializer sees.</summary>
    public static IReadOnlyList<Member> Of(Type message) => Known.GetOrAdd(message, static type => [.. Read(type)]);

    private static IEnumerable<Member> Read(Type message)
    {
        var nullability = new NullabilityInfoContext();
        return from property in message.GetProperties(BindingFlags.Public | BindingFlags.Instance)
               where property.CanWrite
                   && !IsTextOfXmlSerializer(property)
                   && property.GetCustomAttribute<JsonIgnoreAttribute>() is null
               orderby property.MetadataToken
               select new Member(
                   property,
                   property.IsDefined(typeof(RequiredMemberAttribute)),
                   nullability.Create(property).ReadState is NullabilityState.Nullable);
    }

    // The version and the action of a message are hidden, too, and are in its body.
    private static bool IsTextOfXmlSerializer(PropertyInfo property) =>
        property.GetCustomAttribute<EditorBrowsableAttribute>() is { State: EditorBrowsableState.Never }
        && property.Name.TrimEnd('2').EndsWith("Xml", StringComparison.Ordinal);
}
