using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>Checks that the code of unions can be generated.</summary>
internal static class GeneratedUnionLint
{
    /// <summary>Names that every union with a discriminator has, so that no alternative can have one of them.</summary>
    private static readonly string[] CaseNames =
    [
        "Unknown", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ToString", "PrintMembers", "EqualityContract", "Clone",
        "Validate", "ReadJson", "WriteJson", "JsonMembers", "IJsonUnion", "JsonInput", "JsonOutput", "BillinkValidation",
    ];

    public static IEnumerable<ContractProblem> Check(Contract contract)
    {
        var types = contract.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        var holders = new CredentialHolders(types);
        return contract.Types.Where(static type => type.Kind is TypeKind.Union).SelectMany(union => Names(union)
            .Concat(union.Members.SelectMany(member => Alternative(union, member, types, holders))));
    }

    private static IEnumerable<ContractProblem> Names(ContractType union)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in union.Members)
        {
            if (!taken.Add(member.Name))
            {
                yield return GenerationProblem.NameClash(member.Position,
                    $"Two alternatives of {union.Name} would be {member.Name} in C#. Give one of them another x-billink-name.");
            }
            else if (member.Name == union.Name
                || (union.Discriminator is not null && CaseNames.Contains(member.Name, StringComparer.Ordinal)))
            {
                yield return GenerationProblem.NameClash(member.Position,
                    $"An alternative of {union.Name} can't be {member.Name} in C#. Give it another x-billink-name.");
            }
        }
    }

    private static IEnumerable<ContractProblem> Alternative(
        ContractType union, Member member, Dictionary<string, ContractType> types, CredentialHolders holders)
    {
        if (types.TryGetValue(member.Type, out var type) && type.Kind is TypeKind.Union && member.Containers.Count == 0)
        {
            yield return GenerationProblem.NotGeneratable(member.Position,
                $"{type.Name} is a union itself. Write its alternatives here.");
        }

        if (holders.Contains(member.Type))
        {
            yield return GenerationProblem.NotGeneratable(member.Position,
                $"{member.Name} has credentials, which the client can't fill in where there are alternatives. Put them beside the union.");
        }

        if (union.Discriminator is { } discriminator && type is not null && !HasProperty(type, discriminator.WireName, types))
        {
            yield return GenerationProblem.NotGeneratable(member.Position,
                $"{type.Name} has no required text {discriminator.WireName}, which selects the alternative. Add it to the schema.");
        }
    }

    private static bool HasProperty(ContractType type, string wireName, Dictionary<string, ContractType> types) =>
        type.Members.FirstOrDefault(member => member.WireName == wireName) is { } found
        && found is { IsRequired: true, IsNullable: false, Containers.Count: 0 }
        && (found is { Type: "string", Format: null }
            || (types.TryGetValue(found.Type, out var values) && values.Kind is TypeKind.TextEnum));
}
