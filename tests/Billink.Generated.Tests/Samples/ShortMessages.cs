using System.Collections;
using System.Text.Json;
using Billink.Json;

namespace Billink.Generated.Tests.Samples;

/// <summary>
/// One message of each type. It has every member, one element in each list, and short values: small enough to test each of its bytes.
/// </summary>
internal static class ShortMessages
{
    public static object Of(Type message)
    {
        var instance = Activator.CreateInstance(message)!;
        foreach (var member in Member.Of(message))
            member.Property.SetValue(instance, Value(member.Property.PropertyType));
        return instance;
    }

    private static object Value(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return "é";
        if (type == typeof(DateOnly))
            return new DateOnly(2001, 2, 3);
        if (type == typeof(BillinkDate))
            return new BillinkDate("é");
        if (type == typeof(BillinkDateTime))
            return new BillinkDateTime("é");
        if (type == typeof(Uri))
            return new Uri("https://pay.example/é");
        if (type == typeof(JsonElement))
            return JsonElement.Parse("[{}]");
        if (type == typeof(ReadOnlyMemory<byte>))
            return new ReadOnlyMemory<byte>([1, 2]);
        if (typeof(IEnumerable).IsAssignableFrom(type))
        {
            var element = type.GetGenericArguments()[0];
            var list = (IList)Activator.CreateInstance(type.IsInterface ? typeof(List<>).MakeGenericType(element) : type)!;
            list.Add(Value(element));
            return list;
        }

        if (type.GetProperty("Known") is { } known)
            return ((IEnumerable)known.GetValue(null)!).Cast<object>().First();
        return type.IsValueType ? Activator.CreateInstance(type)! : Of(type);
    }
}
