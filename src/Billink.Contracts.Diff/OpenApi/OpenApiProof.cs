using Billink.Contracts.Diff.Documents;
using Billink.Contracts.Diff.Instances;
using Billink.Contracts.Diff.JsonSchema;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Finds one message that shows that two documents are not compatible.</summary>
internal static class OpenApiProof
{
    private const int Tries = 400;

    /// <summary>
    /// A request body that was accepted and is refused now, or else a response body that was never announced; null where none was found, which
    /// proves nothing.
    /// </summary>
    public static (string Message, string Fault)? Find(ContractSource oldSource, ContractSource newSource, CancellationToken cancellationToken)
    {
        var (oldSpec, newSpec) = (OpenApiSpec.Read(oldSource, cancellationToken), OpenApiSpec.Read(newSource, cancellationToken));
        var ids = new SchemaIds();
        var oldViews = new SchemaViews(new SchemaReader(oldSpec.Is31, ids), ids);
        var newViews = new SchemaViews(new SchemaReader(newSpec.Is31, ids), ids);
        var comparer = new SchemaComparer(oldViews, newViews, cancellationToken);
        foreach (var (direction, name, oldSchema, newSchema) in Bodies(oldSpec, newSpec).OrderBy(body => body.Direction))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!comparer.Compare(oldSchema, newSchema, direction).IsHarmful)
                continue;
            var isRequest = direction == ChangeDirection.Request;
            var proof = isRequest
                ? new ProofSearch(oldViews, newViews, direction, seed: 7).Find(oldSchema, newSchema, Tries)
                : new ProofSearch(newViews, oldViews, direction, seed: 7).Find(newSchema, oldSchema, Tries);
            if (proof is not null)
                return ($"{name}\n{SpecText.Json(proof.Instance, indented: true)}", isRequest ? $"{proof.Problem}." : $"By the old contract {proof.Problem}, but it can come now.");
        }

        return null;
    }

    private static IEnumerable<(ChangeDirection Direction, string Name, SpecPlace Old, SpecPlace New)> Bodies(OpenApiSpec oldSpec, OpenApiSpec newSpec)
    {
        var pairs = OperationMatcher.Match([.. OpenApiOperation.Of(oldSpec.Root.Get("paths"))], [.. OpenApiOperation.Of(newSpec.Root.Get("paths"))]);
        foreach (var (before, now) in pairs)
        {
            if (before is null || now is null)
                continue;
            foreach (var body in Content(before.Place.Get("requestBody")?.Follow(), now.Place.Get("requestBody")?.Follow()))
                yield return (ChangeDirection.Request, now.Name, body.Old, body.New);
            foreach (var response in before.Place.Get("responses")?.Entries ?? [])
            {
                foreach (var body in Content(response.Follow(), now.Place.Get("responses")?.Get(response.Segment)?.Follow()))
                    yield return (ChangeDirection.Response, $"{now.Name} → {response.Segment}", body.Old, body.New);
            }
        }
    }

    private static IEnumerable<(SpecPlace Old, SpecPlace New)> Content(SpecPlace? before, SpecPlace? now) =>
        MediaTypes.Match(before?.Get("content"), now?.Get("content")).Kept
            .Where(pair => pair.Old.Get("schema") is not null && pair.New.Get("schema") is not null)
            .Select(pair => (pair.Old.Get("schema")!, pair.New.Get("schema")!));
}
