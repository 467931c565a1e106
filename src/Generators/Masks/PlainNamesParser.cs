using Billink.Contracts.Reading;
using Billink.Generators.Contracts;

namespace Billink.Generators.Masks;

/// <summary>
/// Selects the names on the wire that no type marks as secret, personal or a credential. Requests have their own set, because a
/// <c>message</c> is a note about a person in a request, and the text of an error in a reply.
/// </summary>
internal static class PlainNamesParser
{
    public static IEnumerable<PlainNamesModel> Parse(ContractFile file)
    {
        if (file.Contract is not { } contract)
            yield break;
        var types = contract.TypesByName();
        var sent = TypeGraph.Reach(contract.Operations.Select(static operation => operation.RequestType), types);
        var received = TypeGraph.Reach(contract.Types.Select(static type => type.Name).Where(name => !sent.Contains(name)), types);
        yield return new PlainNamesModel(file.Name, contract.NamespacePart(), Plain(sent, types), Plain(received, types));
    }

    private static EquatableArray<string> Plain(HashSet<string> names, IReadOnlyDictionary<string, ContractType> types)
    {
        // Readers ignore the case of names, so a mask must ignore it, too.
        var members = names.Where(name => types[name].Kind is not TypeKind.Union)
            .SelectMany(name => types[name].Members).ToLookup(IsShown, static member => member.WireName);
        var hidden = new HashSet<string>(members[false], StringComparer.OrdinalIgnoreCase);
        return new(members[true]
            .Where(name => !hidden.Contains(name))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(static name => name, StringComparer.Ordinal));
    }

    private static bool IsShown(Member member) => member.Sensitive is null && member.Credential is null;
}
