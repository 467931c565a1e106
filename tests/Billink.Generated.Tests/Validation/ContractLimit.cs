using System.Collections;
using System.Reflection;
using Billink.Contracts;
using Billink.Contracts.Reading;
using Billink.Generated.Tests.Samples;
using Billink.Testing;
using Billink.Validation;
using ContractMember = Billink.Contracts.Reading.Member;

namespace Billink.Generated.Tests.Validation;

/// <summary>A limit of a contract for a member of a request, with values on both sides of it.</summary>
/// <param name="Message">The message it belongs to.</param>
/// <param name="WireName">The member's name on the wire.</param>
/// <param name="Property">The member in C#.</param>
/// <param name="Name">The name of the limit, as in <c>MaxLength</c>.</param>
/// <param name="Outside">Creates a value of the property's type that violates the limit.</param>
/// <param name="Inside">A value just inside the limit; null if it isn't easy to determine.</param>
internal sealed record ContractLimit(Type Message, string WireName, PropertyInfo Property, string Name, object Outside, object? Inside)
{
    /// <summary>All limits of both contracts for requests.</summary>
    public static IReadOnlyList<ContractLimit> All { get; } = [.. Read(Repository.ContractV1), .. Read(Repository.ContractV2)];

    private static IEnumerable<ContractLimit> Read(string file)
    {
        var contract = ContractReader.Read(file, File.ReadAllText(file)).Contract!;
        var lists = contract.Types.Where(type => type.Kind is TypeKind.List)
            .ToDictionary(type => type.Name, type => type.Members[0].Constraints, StringComparer.Ordinal);
        var queries = contract.Operations
            .ToDictionary(operation => operation.RequestType, operation => operation.Query, StringComparer.Ordinal);
        return from type in contract.Types
               let message = typeof(BillinkOperation).Assembly.GetType($"Billink.{contract.Version.ToUpperInvariant()}.{type.Name}")
               where message is not null && typeof(IBillinkValidatable).IsAssignableFrom(message)
               from member in type.Members.Concat(queries.GetValueOrDefault(type.Name)).DistinctBy(member => member.Name)
               where member.Credential is null && member.Default is null
               from limit in Of(message, member, lists.GetValueOrDefault(member.Type) ?? member.Constraints)
               select limit;
    }

    private static IEnumerable<ContractLimit> Of(Type message, ContractMember member, Constraints limits)
    {
        var property = message.GetProperty(member.Name)!;
        if (limits.MinLength is > 0 and { } minLength)
            yield return Create("MinLength", new string('§', minLength - 1), limits.Pattern is null ? new string('§', minLength) : null);
        if (limits.MaxLength is { } maxLength)
            yield return Create("MaxLength", new string('§', maxLength + 1), limits.Pattern is null ? new string('§', maxLength) : null);
        if (limits.Pattern is not null && property.PropertyType == typeof(string))
            yield return Create("Pattern", "\u0001", null);
        if (limits.Minimum is { } minimum)
            yield return Create("Minimum", Number(property, minimum - 1), Number(property, minimum));
        if (limits.Maximum is { } maximum)
            yield return Create("Maximum", Number(property, maximum + 1), Number(property, maximum));
        if (limits.MinItems is > 0 and { } minItems)
            yield return Create("MinItems", List(property, minItems - 1), List(property, minItems));
        if (limits.MaxItems is { } maxItems)
            yield return Create("MaxItems", List(property, maxItems + 1), List(property, maxItems));

        ContractLimit Create(string name, object outside, object? inside) => new(message, member.WireName, property, name, outside, inside);
    }

    private static object Number(PropertyInfo property, decimal value) =>
        Convert.ChangeType(value, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, null);

    private static IList List(PropertyInfo property, int count)
    {
        var element = property.PropertyType.GetGenericArguments()[0];
        var declared = property.PropertyType;
        var list = (IList)Activator.CreateInstance(declared.IsInterface ? typeof(List<>).MakeGenericType(element) : declared)!;
        for (var i = 0; i < count; i++)
            list.Add(element == typeof(string) ? "1" : ShortMessages.Of(element));
        return list;
    }
}
