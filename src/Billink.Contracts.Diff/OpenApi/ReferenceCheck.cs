using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Resolves every reference, so that a broken reference in an unused part is reported, too.</summary>
internal static class ReferenceCheck
{
    // Their content is data, in which $ref is an ordinary key.
    private static readonly HashSet<string> Data =
        new(StringComparer.Ordinal) { "example", "examples", "default", "enum", "const", "mapping" };

    public static void Run(SpecElement root, CancellationToken cancellationToken)
    {
        var seen = new HashSet<SpecElement>();
        var open = new Stack<SpecElement>();
        open.Push(root);
        while (open.TryPop(out var element))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (element.Map?["$ref"] is SpecScalar)
            {
                var target = element.Follow();
                if (!ReferenceEquals(target.File, root.File) && seen.Add(target))
                    open.Push(target);
            }

            foreach (var entry in element.Map?.Entries ?? [])
            {
                if (entry.Value is not SpecScalar && !Data.Contains(entry.Key) && !entry.Key.StartsWith("x-", StringComparison.Ordinal))
                    open.Push(element.Get(entry.Key)!);
            }

            foreach (var item in element.Items)
            {
                if (item.Node is not SpecScalar)
                    open.Push(item);
            }
        }
    }
}
