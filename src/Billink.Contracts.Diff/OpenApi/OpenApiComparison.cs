using Billink.Contracts.Diff.JsonSchema;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>The state that the comparers of one pair of documents share.</summary>
internal sealed class OpenApiComparison
{
    public OpenApiComparison(OpenApiSpec oldSpec, OpenApiSpec newSpec, ChangeList changes, CancellationToken cancellationToken)
    {
        Old = oldSpec;
        New = newSpec;
        Changes = changes;
        var ids = new SchemaIds();
        Schemas = new SchemaComparer(
            new SchemaViews(new SchemaReader(oldSpec.Is31, ids), ids), new SchemaViews(new SchemaReader(newSpec.Is31, ids), ids),
            cancellationToken);
        Members = new MemberNames(oldSpec, newSpec);
        SchemeNames = new SchemeNames(oldSpec, newSpec);
        HavePathsMoved = BasePaths.HaveMoved(oldSpec, newSpec);
        Unchanged = new UnchangedParts(oldSpec, newSpec);
    }

    public OpenApiSpec Old { get; }

    public OpenApiSpec New { get; }

    public ChangeList Changes { get; }

    public SchemaComparer Schemas { get; }

    public MemberNames Members { get; }

    public SchemeNames SchemeNames { get; }

    public UnchangedParts Unchanged { get; }

    /// <summary>Whether a part of the paths moved to the servers, or from them, so that URLs are compared and not paths.</summary>
    public bool HavePathsMoved { get; }
}
