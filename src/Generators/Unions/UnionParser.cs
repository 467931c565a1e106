using Billink.Contracts.Reading;
using Billink.Generators.Contracts;
using Billink.Generators.Documentation;
using Billink.Generators.Json;
using Billink.Generators.Records;

namespace Billink.Generators.Unions;

/// <summary>Selects the unions of the JSON contract.</summary>
internal static class UnionParser
{
    public static IEnumerable<UnionModel> Parse(ContractFile file)
    {
        if (file.Contract is not { Version: "v2" } contract)
            yield break;
        var types = contract.TypesByName();
        var sent = TypeGraph.Reach(contract.Operations.Select(static operation => operation.RequestType), types);
        foreach (var union in contract.Types.Where(static type => type.Kind is TypeKind.Union))
        {
            var isSent = sent.Contains(union.Name);
            var checker = new CheckParser(types, isXml: false, union.Name + "Patterns");
            yield return new UnionModel(
                file.Name,
                contract.NamespacePart(),
                union.Name,
                union.Discriminator?.WireName,
                new(union.Members.Select(member => Parse(member, union, types, isSent ? checker.OfAlternative(member) : null))),
                isSent,
                UnionDocs.Union(union));
        }
    }

    private static AlternativeModel Parse(
        Member member, ContractType union, IReadOnlyDictionary<string, ContractType> types, CheckModel? check) => new(
            JsonMemberParser.Parse(member, types),
            check,
            new((union.Discriminator?.Cases ?? default).Where(item => item.Type == member.Type).Select(static item => item.Value)),
            union.Discriminator is { } discriminator ? Selector(types[member.Type], discriminator.WireName, types) : null);

    private static string Selector(ContractType type, string wireName, IReadOnlyDictionary<string, ContractType> types)
    {
        var member = type.Members.First(member => member.WireName == wireName);
        return types.ContainsKey(member.Type) ? member.Name + ".Value" : member.Name;
    }
}
