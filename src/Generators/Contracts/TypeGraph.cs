using Billink.Contracts.Reading;

namespace Billink.Generators.Contracts;

/// <summary>Finds the types that a message consists of.</summary>
internal static class TypeGraph
{
    /// <summary>The types themselves, and those of their members, and so on.</summary>
    public static HashSet<string> Reach(IEnumerable<string> roots, IReadOnlyDictionary<string, ContractType> types)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var left = new Stack<string>(roots);
        while (left.Count > 0)
        {
            var name = left.Pop();
            if (!types.TryGetValue(name, out var type) || !reached.Add(name))
                continue;
            foreach (var member in type.Members)
                left.Push(member.Type);
        }

        return reached;
    }
}
