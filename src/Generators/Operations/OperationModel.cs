using Billink.Contracts.Reading;
using Billink.Generators.Json;

namespace Billink.Generators.Operations;

/// <summary>An operation and its descriptor.</summary>
internal sealed record OperationModel
{
    public required string ContractFile { get; init; }

    /// <summary>The last part of its namespace.</summary>
    public required string Version { get; init; }

    public required string Id { get; init; }

    /// <summary>The start of its names.</summary>
    public required string Stem { get; init; }

    public required string Method { get; init; }

    public required string Path { get; init; }

    public required string? OlderPath { get; init; }

    public required string? Action { get; init; }

    public required string Summary { get; init; }

    /// <summary>The C# name of the operation's provenance.</summary>
    public required string Provenance { get; init; }

    /// <summary>The C# name of the path's provenance.</summary>
    public required string PathProvenance { get; init; }

    public required string RequestType { get; init; }

    public required RequestBody RequestBody { get; init; }

    public required string RequestMediaType { get; init; }

    /// <summary>The type of the reply, or of its elements; null if it is a file or empty.</summary>
    public required string? ResponseType { get; init; }

    public required ReplyBody ReplyBody { get; init; }

    /// <summary>The list or map that the reply is; null if it is something else.</summary>
    public required JsonMemberModel? ReplyValue { get; init; }

    /// <summary>The success replies if they differ.</summary>
    public required EquatableArray<ReplyModel> Replies { get; init; }

    /// <summary>The files of a request in parts.</summary>
    public required EquatableArray<FileModel> Files { get; init; }

    public required Retry Retry { get; init; }

    /// <summary>The forms of error replies, each once.</summary>
    public required EquatableArray<string> Envelopes { get; init; }

    public required bool HasQuery { get; init; }

    public required bool HasPathParameters { get; init; }

    public required bool HasHeaders { get; init; }

    public bool IsXml => Version == "V1";

    /// <summary>The C# type of the reply.</summary>
    public required string Response { get; init; }
}
