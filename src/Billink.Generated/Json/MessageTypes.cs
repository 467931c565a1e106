using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Billink.V2;

namespace Billink.Json;

/// <summary>How v2 messages are read: as System.Text.Json does, and without null in a list.</summary>
internal static class MessageTypes
{
    private static readonly JsonSerializerOptions Options = new(BillinkJsonContext.Default.Options)
    {
        TypeInfoResolver = BillinkJsonContext.Default.WithAddedModifier(RefuseNullElements),
    };

    /// <summary>How a message is read.</summary>
    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    // Nullable annotations are checked for members, and not for elements of a list: null there would be met as a NullReferenceException, in
    // somebody else's code. Left out, an invoice's outcome that didn't come would look like one that wasn't asked for.
    private static void RefuseNullElements(JsonTypeInfo type)
    {
        var lists = type.Kind is JsonTypeInfoKind.Object ? type.Properties.Where(IsListOfReferences).ToArray() : [];
        if (lists.Length == 0)
            return;
        type.OnDeserialized = message =>
        {
            foreach (var list in lists)
            {
                if (list.Get!(message) is IReadOnlyList<object?> elements && HasNull(elements))
                    throw new JsonException($"The list {list.Name} has null as an element.");
            }
        };
    }

    private static bool IsListOfReferences(JsonPropertyInfo property) =>
        property.PropertyType is { IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
        && !type.GenericTypeArguments[0].IsValueType;

    private static bool HasNull(IReadOnlyList<object?> elements)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i] is null)
                return true;
        }

        return false;
    }
}
