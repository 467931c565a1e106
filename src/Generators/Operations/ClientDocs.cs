using Billink.Generators.Text;

namespace Billink.Generators.Operations;

/// <summary>Writes the documentation of a client's method.</summary>
internal static class ClientDocs
{
    public static void Write(SourceWriter writer, ClientMethodModel method, string version)
    {
        var operation = method.Operation;
        Docs.Write(
            writer,
            operation.Fact,
            Docs.Escape(method.Description),
            $"{Path(operation)}{Action(operation)}. {operation.Fact.Origin} {PathOrigin(operation)}".TrimEnd(),
            Retry(method),
            $"Errors (<see cref=\"{operation.Stem}ErrorCode\"/>): {string.Join(", ", method.Codes)}.");
        WriteParameters(writer);
        Docs.Element(writer, "returns", operation.ResponseType is null ? "The file." : "The success reply.");
    }

    /// <summary>Writes the documentation of the variant that returns what the other one throws.</summary>
    public static void WriteTry(SourceWriter writer, ClientMethodModel method)
    {
        Docs.Element(writer, "summary", $"As <see cref=\"{method.Name}\"/>, and returns an error instead of throwing it.");
        WriteParameters(writer);
        Docs.Element(writer, "returns", "The reply, or the error. A request that breaks the contract still throws.");
    }

    private static void WriteParameters(SourceWriter writer)
    {
        Docs.Element(writer, "param name=\"request\"", "What to send, without credentials.");
        Docs.Element(writer, "param name=\"options\"", "What this call does differently; null for nothing.");
        Docs.Element(writer, "param name=\"cancellationToken\"", "Ends the call.");
    }

    private static string Path(OperationModel operation) => Docs.Code($"{operation.Method} {operation.Path}");

    private static string Action(OperationModel operation) => operation.Action is { } action ? $", ACTION {Docs.Code(action)}" : "";

    private static string PathOrigin(OperationModel operation) => operation.PathProvenance switch
    {
        "inferred" => "The path is inferred: it may be wrong.",
        var provenance when provenance == operation.Fact.Provenance => "",
        var provenance => $"The path is {provenance}.",
    };

    private static string Retry(ClientMethodModel method)
    {
        var settled = method.SettledBy is { } settledBy ? $" <see cref=\"{settledBy}\"/> tells whether the first one happened." : "";
        return method.Operation.Retry.Class switch
        {
            "safe" => "May be sent as often as one likes.",
            "detectable" => $"A second attempt is refused with code {method.Operation.Retry.Duplicate}.{settled}",
            _ => $"A second attempt would act twice.{settled}",
        };
    }
}
