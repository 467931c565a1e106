using Billink.Contracts.Reading;

namespace Billink.Generators.Documentation;

/// <summary>Documents the methods of clients. An operation has two methods, or four if the reply is a file.</summary>
internal static class OperationDocs
{
    private const string Options = "Settings for this call only. Default: none.";
    private const string FileOptions = Options + " The timeout limits the time until the file begins, and then each read of it.";

    /// <summary>The method that throws on an error.</summary>
    public static DocComment Call(ContractOperation operation) => Method(DocText.Line(operation.Summary), Options, Reply(operation)) with
    {
        Remarks = new(
        [
            .. DocText.Paragraphs(operation.Description),
            Retry(operation.Retry),
            Endpoint(operation),
            Headers(operation),
            Errors(operation),
        ]),
    };

    /// <summary>The method that returns an error.</summary>
    public static DocComment TryCall(ContractOperation operation) => Method(
        $"Does the same as {DocText.See(operation.Method + "Async")}, and returns an error instead of throwing it.",
        Options,
        $"{Reply(operation, "or the error")} A request that violates the contract still causes an exception.");

    /// <summary>The method that returns a file while it is being received.</summary>
    public static DocComment Stream(ContractOperation operation) => Method(
        $"Does the same as {DocText.See(operation.Method + "Async")}, and returns the file while it is being received.",
        FileOptions,
        "A task that completes with the file once its first bytes have arrived. Dispose the file. "
        + "If the connection breaks, reading throws an <see cref=\"IOException\"/>.");

    /// <summary>The method that returns a file while it is being received, or an error.</summary>
    public static DocComment TryStream(ContractOperation operation) => Method(
        $"Does the same as {DocText.See(operation.Method + "StreamAsync")}, and returns an error instead of throwing it.",
        FileOptions,
        "A task that completes with the file or the error. Dispose the file. "
        + "A request that violates the contract still causes an exception.");

    private static DocComment Method(string summary, string options, string returns) => new(summary)
    {
        Parameters = new(
        [
            new DocParameter("request", "The request, without credentials: the client fills them in."),
            new DocParameter("options", options),
            new DocParameter("cancellationToken", "Cancels the operation."),
        ]),
        Returns = returns,
    };

    private static string Reply(ContractOperation operation, string alternative = "")
    {
        if (operation.ReplyBody is ReplyBody.Empty)
            return $"A task that completes when the operation has succeeded{(alternative.Length == 0 ? "" : ", " + alternative)}.";
        var reply = operation.ReplyBody is ReplyBody.File ? "the file" : "the reply";
        return $"A task that completes with {reply}{(alternative.Length == 0 ? "" : " " + alternative)}.";
    }

    private static string Retry(Retry retry) => DocText.Join(
        retry.Class switch
        {
            "safe" => "Safe to repeat.",
            "detectable" => $"Safe to repeat: Billink rejects a second attempt with code {DocText.Code(retry.Duplicate!)}.",
            _ => "Not safe to repeat: a second attempt acts twice.",
        },
        retry.SettledBy is { } other
            ? $"{DocText.See(OperationId.Parse(other).ClientMethod)} shows whether a lost attempt succeeded."
            : null);

    private static string Endpoint(ContractOperation operation) => DocText.Join(
        DocText.Code($"{operation.HttpMethod} {operation.Path}")
            + (operation.Action is { } action ? $", ACTION {DocText.Code(action)}." : "."),
        OriginDocs.Of(operation.Provenance, operation.Source),
        operation.PathProvenance == "inferred"
            ? $"The path is <b>inferred</b>{(operation.PathSource.Length == 0 ? "" : $" ({DocText.Line(operation.PathSource)})")}: "
                + $"{DocText.See("BillinkCallOptions.Path")} overrides it."
            : operation.PathProvenance != operation.Provenance ? $"The path is {operation.PathProvenance}." : null);

    private static string Headers(ContractOperation operation) => operation.ReplyHeaders.Count == 0
        ? ""
        : $"Headers of the reply, which {DocText.See("BillinkResult{T}.Reply")} of the <c>Try</c> variant has: "
            + string.Join(" ", operation.ReplyHeaders.Select(static header =>
                DocText.Join($"{DocText.Code(header.WireName)}:", DocText.Line(header.Description))));

    private static string Errors(ContractOperation operation) =>
        $"Errors ({DocText.See(operation.Stem + "ErrorCode")}): "
        + string.Join(", ", operation.Errors.Select(static error => $"{error.Code} {error.Name}")) + ".";
}
