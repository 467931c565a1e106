using Billink.Contracts.Reading;

namespace Billink.Generators.Operations;

/// <summary>A call, and how it is made.</summary>
internal sealed record OperationModel
{
    public required string ContractFile { get; init; }

    /// <summary>The last part of its namespace.</summary>
    public required string Version { get; init; }

    public required string Id { get; init; }

    /// <summary>What its names are built from.</summary>
    public required string Stem { get; init; }

    public required string Method { get; init; }

    public required string Path { get; init; }

    public required string? OlderPath { get; init; }

    public required string? Action { get; init; }

    public required string Summary { get; init; }

    /// <summary>As C# names it: of the operation.</summary>
    public required string Provenance { get; init; }

    /// <summary>As C# names it: of the path.</summary>
    public required string PathProvenance { get; init; }

    public required string RequestType { get; init; }

    /// <summary>Null when the reply is a file.</summary>
    public required string? ResponseType { get; init; }

    public required Retry Retry { get; init; }

    /// <summary>The ways in which replies say "error", each once.</summary>
    public required EquatableArray<string> Envelopes { get; init; }

    public required bool HasQuery { get; init; }

    public bool IsXml => Version == "V1";

    /// <summary>The C# type of the reply.</summary>
    public string Response => ResponseType ?? "BillinkFile";
}
