using Billink.Contracts.Reading;

namespace Billink.Contracts.Mapping;

/// <summary>Knows which objects hold a credential, in themselves or in anything below them.</summary>
/// <param name="types">The types of the contract, by name.</param>
internal sealed class CredentialHolders(IReadOnlyDictionary<string, ContractType> types)
{
    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    /// <summary>Whether an object of this type holds a credential.</summary>
    public bool Contains(string typeName)
    {
        if (known.TryGetValue(typeName, out var result))
            return result;
        // Known as "no" while underway, so that a type that contains itself ends.
        known[typeName] = false;
        return known[typeName] = types.TryGetValue(typeName, out var type)
            && type.Kind is TypeKind.Object
            && type.Members.Any(member => member.Credential is not null || (!member.IsList && Contains(member.Type)));
    }
}
