using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>A branch of a union.</summary>
/// <param name="Name">The name, or a short form of the content. Doesn't depend on the order of the branches.</param>
/// <param name="IsNamed">Whether the branch has a name.</param>
/// <param name="View">The schema of the branch.</param>
/// <param name="Element">The element of the branch.</param>
internal sealed record UnionBranch(string Name, bool IsNamed, SchemaView View, SpecElement Element)
{
    public static UnionBranch Of(SpecElement element, SchemaView view)
    {
        var name = SchemaReader.NameOf(element);
        return new UnionBranch(Label(view, name), name is not null, view, element);
    }

    public static string Label(SchemaView view, string? name) => name ?? (view.Names.Count == 0
        ? SchemaTypeNames.Of(view.Types)
        : $"{{{string.Join(',', view.Names.Order(StringComparer.Ordinal).Take(4))}}}");
}
