using Billink.Contracts.Reading;

namespace Billink.Contracts.Mapping;

/// <summary>Finds objects with a credential, in themselves or in nested objects.</summary>
/// <param name="types">The types of the contract, by name.</param>
internal sealed class CredentialHolders(IReadOnlyDictionary<string, ContractType> types)
{
    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    /// <summary>Whether an object of this type holds a credential.</summary>
    public bool Contains(string typeName)
    {
        if (known.TryGetValue(typeName, out var result))
            return result;
        // Set to false first, so that the search ends for a type that contains itself.
        known[typeName] = false;
        return known[typeName] = types.TryGetValue(typeName, out var type)
            && type.Kind is TypeKind.Object
            && type.Members.Any(member => member.Credential is not null || (member.Containers.Count == 0 && Contains(member.Type)));
    }
}
