namespace Billink.Contracts.Reading;

/// <summary>The words of <c>spec/README.md</c> and the values they can have.</summary>
internal static class Vocabulary
{
    public const string YamlPrefix = "x-billink-";

    public const string XmlNamespace = "urn:billink:contract";

    public static readonly string[] Words =
    [
        "provenance", "source", "errors", "retry", "envelope", "credential", "sensitive", "name", "values", "wire", "format",
        "operation", "webhooks",
    ];

    public static readonly string[] Provenances = ["documented", "observed", "inferred"];

    public static readonly string[] Categories =
        ["client-identification", "invoice-and-workflow", "order-management", "request-limits", "parameter-validation"];

    public static readonly string[] RetryClasses = ["safe", "detectable", "unsafe"];

    public static readonly string[] Envelopes =
        ["status-message", "result-error", "error-backend", "code-message-error", "code-description-result", "api-result", "none"];

    public static readonly string[] Credentials = ["username", "id"];

    public static readonly string[] Sensitivities = ["secret", "personal"];

    public static readonly string[] Wires = ["scalar"];

    public static readonly string[] XmlFormats = ["decimal", "integer", "date", "flag", "yes-no"];
}
