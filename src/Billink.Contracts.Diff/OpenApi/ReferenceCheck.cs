using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Resolves every reference. A broken one is an error, unless it is in a component that nothing uses.</summary>
internal static class ReferenceCheck
{
    // Their content is data, in which $ref is an ordinary key.
    private static readonly HashSet<string> Data =
        new(StringComparer.Ordinal) { "example", "examples", "default", "enum", "const", "mapping" };

    /// <summary>Returns the broken references in unused components.</summary>
    /// <exception cref="ContractInputException">A used part has a broken reference.</exception>
    public static IReadOnlyList<BrokenReference> Run(SpecElement root, CancellationToken cancellationToken)
    {
        var used = new HashSet<SpecElement>();
        foreach (var part in root.Entries.Where(part => part.Segment is not "components" && !IsExtension(part.Segment)))
            FindBroken(part, used, cancellationToken)?.Follow();

        var seen = new HashSet<SpecElement>(used);
        var components = (root.Get("components")?.Entries ?? [])
            .Where(section => !Data.Contains(section.Segment) && !IsExtension(section.Segment))
            .SelectMany(section => section.Entries)
            .Where(component => !IsExtension(component.Segment))
            .ToList();
        if (components.TrueForAll(component => FindBroken(component, seen, cancellationToken) is null))
            return [];
        return
        [
            .. from component in components
               let broken = FindBroken(component, [.. used], cancellationToken)
               where broken is not null
               select new BrokenReference(component, broken),
        ];
    }

    private static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.Ordinal);

    // The first broken reference in an element, and in what it refers to.
    private static SpecElement? FindBroken(SpecElement start, HashSet<SpecElement> seen, CancellationToken cancellationToken)
    {
        var open = new Stack<SpecElement>();
        Push(start);
        while (open.TryPop(out var element))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (element.Map?["$ref"] is SpecScalar)
            {
                if (Target(element) is not { } target)
                    return element;
                Push(target);
            }

            foreach (var entry in element.Map?.Entries ?? [])
            {
                if (entry.Value is not SpecScalar && !Data.Contains(entry.Key) && !IsExtension(entry.Key))
                    Push(element.Get(entry.Key)!);
            }

            foreach (var item in element.Items.Where(item => item.Node is not SpecScalar))
                Push(item);
        }

        return null;

        void Push(SpecElement element)
        {
            if (seen.Add(element))
                open.Push(element);
        }
    }

    private static SpecElement? Target(SpecElement element)
    {
        try
        {
            return element.Follow();
        }
        catch (ContractInputException)
        {
            return null;
        }
    }
}
