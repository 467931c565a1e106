using Billink.Contracts.Reading;
using Billink.Generators.Contracts;

namespace Billink.Generators.Masks;

/// <summary>Selects the wire names that no type of a contract calls secret, personal or a credential.</summary>
internal static class PlainNamesParser
{
    public static IEnumerable<PlainNamesModel> Parse(ContractFile file)
    {
        if (file.Contract is not { } contract)
            yield break;
        // Case doesn't tell names apart: readers pass over it, so a mask must too.
        var members = contract.Types.SelectMany(static type => type.Members).ToLookup(IsShown, static member => member.WireName);
        var hidden = new HashSet<string>(members[false], StringComparer.OrdinalIgnoreCase);
        yield return new PlainNamesModel(file.Name, contract.NamespacePart(), new(members[true]
            .Where(name => !hidden.Contains(name))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(static name => name, StringComparer.Ordinal)));
    }

    private static bool IsShown(Member member) => member.Sensitive is null && member.Credential is null;
}
