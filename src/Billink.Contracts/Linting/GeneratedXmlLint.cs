using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>Checks that XML code can be generated for every type of the XML contract.</summary>
internal static class GeneratedXmlLint
{
    public static IEnumerable<ContractProblem> Check(Contract contract)
    {
        if (contract.Version != "v1")
            return [];
        var types = contract.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        return contract.Types.SelectMany(type => Type(type, types));
    }

    private static IEnumerable<ContractProblem> Type(ContractType type, IReadOnlyDictionary<string, ContractType> types)
    {
        if (type.Kind is TypeKind.IntegerEnum)
        {
            yield return GenerationProblem.NotGeneratable(
                type.Position,
                $"{type.Name} is an enumeration of whole numbers, which isn't supported in XML. Base it on xs:string.");
        }

        if (type.Kind is TypeKind.TextEnum && type.Values.Count == 0)
        {
            yield return GenerationProblem.NotGeneratable(
                type.Position,
                $"{type.Name} is an enumeration without values. Add one, or use xs:string.");
        }

        if (type.Kind is not TypeKind.Object)
            yield break;
        if (Contains(type, type.Name, types, []))
        {
            yield return GenerationProblem.NotGeneratable(
                type.Position,
                $"{type.Name} contains itself, so hostile XML could be nested without limit. Give the inner element another type.");
        }

        foreach (var member in type.Members)
        {
            if (XmlValue.Of(member, types) is not { } value)
            {
                yield return GenerationProblem.NotGeneratable(
                    member.Position,
                    $"XML code can't be generated for {member.WireName}: {Reason(member)}");
            }
            else if (member.Default is { } text && !XmlDefaultText.IsValid(text, value.Kind))
            {
                yield return GenerationProblem.NotGeneratable(
                    member.Position,
                    $"'{text}' can't be the default of {member.WireName}: it isn't a valid {value.Type} in the contract's format.");
            }
        }
    }

    private static string Reason(Member member) => member.IsList
        ? "a repeated element must be in its own list, an xs:sequence of one element."
        : "an element can contain text, a value with bc:format, an enumeration, an object, or a list of texts or objects.";

    private static bool Contains(ContractType type, string name, IReadOnlyDictionary<string, ContractType> types, HashSet<string> seen) =>
        type.Members.Any(member => member.Type == name
            || (types.TryGetValue(member.Type, out var inner) && seen.Add(inner.Name) && Contains(inner, name, types, seen)));
}
