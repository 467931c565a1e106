namespace Billink.Contracts.Reading;

/// <summary>One row of an operation's code table.</summary>
public sealed record ErrorCode
{
    /// <summary>The text on the wire; leading zeros count.</summary>
    public required string Code { get; init; }

    /// <summary>A C# identifier, unique in the table.</summary>
    public required string Name { get; init; }

    /// <summary>The wire text; <c>%word%</c> stands for a part that varies.</summary>
    public required string Message { get; init; }

    /// <summary>One of the five categories of <c>spec/README.md</c>.</summary>
    public required string Category { get; init; }

    /// <summary>What the caller can do.</summary>
    public required string Advice { get; init; }

    /// <summary><c>documented</c>, <c>observed</c> or <c>inferred</c>.</summary>
    public required string Provenance { get; init; }

    /// <summary>Where it is known from.</summary>
    public string Source { get; init; } = "";

    /// <summary>The HTTP status that carries it.</summary>
    public int HttpStatus { get; init; } = 200;

    /// <summary>Where it stands.</summary>
    public Position Position { get; init; }
}
