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
        var requests = contract.Operations.Where(static operation => operation.RequestBody is RequestBody.Value)
            .SelectMany(operation => types[operation.RequestType].Members);
        yield return new PlainNamesModel(
            file.Name,
            contract.NamespacePart(),
            Plain(sent, requests, types),
            Plain(received, contract.Operations.SelectMany(operation => Replies(operation, types)), types));
    }

    private static IEnumerable<Member> Replies(ContractOperation operation, IReadOnlyDictionary<string, ContractType> types)
    {
        foreach (var reply in operation.Replies.Where(static reply => reply.Type is not ("none" or "binary")))
            yield return reply;
        if (operation.ReplyValue is { } value)
            yield return value;
        else if (operation.ResponseType is { } type && types[type].Kind is TypeKind.Union)
            yield return new Member { WireName = "", Name = type, Type = type, Provenance = "" };
    }

    private static EquatableArray<string> Plain(
        HashSet<string> names, IEnumerable<Member> bodies, IReadOnlyDictionary<string, ContractType> types)
    {
        // Readers ignore the case of names, so a mask must ignore it, too.
        var members = names.Where(name => types[name].Kind is not TypeKind.Union)
            .SelectMany(name => types[name].Members)
            .Concat(bodies.SelectMany(body => Values(body, types, new(StringComparer.Ordinal)))
                .Select(static value => value with { WireName = "" }))
            .ToLookup(IsShown, static member => member.WireName);
        var hidden = new HashSet<string>(members[false], StringComparer.OrdinalIgnoreCase);
        return new(members[true]
            .Where(name => !hidden.Contains(name))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(static name => name, StringComparer.Ordinal));
    }

    // The values of a body that have no name: they are neither members of an object nor values of a map. A union can contain itself.
    private static IEnumerable<Member> Values(Member body, IReadOnlyDictionary<string, ContractType> types, HashSet<string> unions) =>
        body.Containers.Any(static container => container.IsMap) ? []
        : !types.TryGetValue(body.Type, out var type) ? [body]
        : type.Kind switch
        {
            TypeKind.Object => [],
            TypeKind.Union => unions.Add(type.Name) ? type.Members.SelectMany(form => Values(form, types, unions)) : [],
            _ => [body],
        };

    private static bool IsShown(Member member) => member.Sensitive is null && member.Credential is null;
}
