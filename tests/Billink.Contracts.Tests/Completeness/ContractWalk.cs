using Billink.Contracts.Reading;

namespace Billink.Contracts.Tests.Completeness;

/// <summary>Finds parts of a contract by the names in the facts.</summary>
internal sealed class ContractWalk(Contract contract)
{
    private readonly Dictionary<string, ContractType> types = contract.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Every type that a message can contain, itself first.</summary>
    public IEnumerable<ContractType> Reachable(params string?[] messages)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<string>(messages.OfType<string>());
        while (queue.TryDequeue(out var name))
        {
            if (!seen.Add(name) || !types.TryGetValue(name, out var type))
                continue;
            yield return type;
            foreach (var member in type.Members)
                queue.Enqueue(member.Type);
        }
    }

    /// <summary>Everything that an operation sends or receives.</summary>
    public IEnumerable<ContractType> Reachable(ContractOperation operation) =>
        Reachable([operation.RequestType, operation.ResponseType, .. operation.Envelopes.SelectMany(envelope => envelope.ErrorTypes)]);

    /// <summary>Whether a message has an element, given as the path below its root: <c>INVOICES/ITEM/AMOUNT</c>.</summary>
    public bool HasElement(string message, IEnumerable<string> path)
    {
        var type = types[message];
        foreach (var name in path)
        {
            if (type?.Members.FirstOrDefault(member => member.WireName == name) is not { } member)
                return false;
            type = types.GetValueOrDefault(member.Type);
        }

        return true;
    }

    /// <summary>Whether an operation can return a code: in its table, or as a value inside a success reply.</summary>
    public bool CanReturn(ContractOperation operation, string code) =>
        operation.Errors.Any(error => error.Code == code)
        || Reachable(operation.ResponseType).SelectMany(type => type.Values).Any(value => value.Value == code);
}
