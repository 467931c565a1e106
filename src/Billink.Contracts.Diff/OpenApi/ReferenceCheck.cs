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
        if (!HasBroken(root.File, cancellationToken))
            return [];
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

    // Whether there may be a broken reference. It walks the values themselves, because an element for each value of a large document takes
    // more memory than the document.
    private static bool HasBroken(SpecFile main, CancellationToken cancellationToken)
    {
        var open = new Stack<(SpecFile File, SpecNode Node)>([(main, main.Root.Node)]);
        var known = new HashSet<(SpecFile, string)>();
        var targets = new HashSet<SpecElement>();
        while (open.TryPop(out var next))
        {
            cancellationToken.ThrowIfCancellationRequested();
            // There, a target depends on the element with the reference.
            if (next.File.HasResources)
                return true;
            if (next.Node is SpecList list)
            {
                foreach (var item in list.Items.Where(item => item is not SpecScalar))
                    open.Push((next.File, item));
            }

            if (next.Node is not SpecMap map)
                continue;
            if (map["$ref"] is SpecScalar { Value: var reference } && known.Add((next.File, reference)))
            {
                if (Target(next.File, reference) is not { } target)
                    return true;
                // What stands in the main file is walked anyway, except data and extensions.
                if (targets.Add(target) && (target.File != main || target.Pointer.Split('/').Any(IsSkipped)))
                    open.Push((target.File, target.Node));
            }

            foreach (var entry in map.Entries)
            {
                if (entry.Value is not SpecScalar && !IsSkipped(entry.Key))
                    open.Push((next.File, entry.Value));
            }
        }

        return false;
    }

    private static bool IsSkipped(string key) => Data.Contains(key) || IsExtension(key);

    private static SpecElement? Target(SpecFile file, string reference)
    {
        try
        {
            return file.Resolve(reference, file.Root).Follow();
        }
        catch (ContractInputException)
        {
            return null;
        }
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
