using Billink.Contracts.Diff.JsonSchema;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Finds a message that shows that two documents aren't compatible.</summary>
internal static class OpenApiExample
{
    private const int Tries = 400;

    /// <summary>
    /// Returns a request body that only the old version accepts, or a response body that only the new version allows. Null if none was
    /// found, which proves nothing.
    /// </summary>
    public static (string Message, string Problem)? Find(OpenApiComparison comparison, CancellationToken cancellationToken)
    {
        var (oldViews, newViews) = (comparison.Schemas.OldViews, comparison.Schemas.NewViews);
        foreach (var (direction, name, oldSchema, newSchema) in Bodies(comparison.Old, comparison.New).OrderBy(body => body.Direction))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!comparison.Schemas.Compare(oldSchema, newSchema, direction).IsHarmful)
                continue;
            var isRequest = direction == Direction.Request;
            var example = isRequest
                ? new ExampleSearch(oldViews, newViews, direction, seed: 7).Find(oldSchema, newSchema, Tries)
                : new ExampleSearch(newViews, oldViews, direction, seed: 7).Find(newSchema, oldSchema, Tries);
            if (example is not null)
            {
                return (
                    $"{name}\n{SpecText.Json(example.Instance, indented: true)}",
                    isRequest ? $"{example.Problem}." : $"By the old contract {example.Problem}, but it can come now.");
            }
        }

        return null;
    }

    private static IEnumerable<(
        Direction Direction, string Name, SpecElement Old, SpecElement New)> Bodies(OpenApiSpec oldSpec, OpenApiSpec newSpec)
    {
        var pairs = OperationMatcher.Match(
            [.. OpenApiOperation.Of(oldSpec)], [.. OpenApiOperation.Of(newSpec)], BasePaths.HaveMoved(oldSpec, newSpec));
        foreach (var (before, now) in pairs)
        {
            if (before is null || now is null)
                continue;
            foreach (var body in Content(before.Element.Get("requestBody")?.Follow(), now.Element.Get("requestBody")?.Follow()))
                yield return (Direction.Request, now.Name, body.Old, body.New);
            foreach (var response in before.Element.Get("responses")?.Entries ?? [])
            {
                foreach (var body in Content(response.Follow(), now.Element.Get("responses")?.Get(response.Segment)?.Follow()))
                    yield return (Direction.Response, $"{now.Name} → {response.Segment}", body.Old, body.New);
            }
        }
    }

    private static IEnumerable<(SpecElement Old, SpecElement New)> Content(SpecElement? before, SpecElement? now) =>
        MediaTypes.Match(before?.Get("content"), now?.Get("content")).Kept
            .Where(pair => pair.Old.Get("schema") is not null && pair.New.Get("schema") is not null)
            .Select(pair => (pair.Old.Get("schema")!, pair.New.Get("schema")!));
}
