using Billink.Generators.Documentation;

namespace Billink.Generators.Errors;

/// <summary>One row of a code table.</summary>
internal sealed record ErrorRowModel
{
    /// <summary>The C# name.</summary>
    public required string Name { get; init; }

    /// <summary>The code on the wire.</summary>
    public required string Code { get; init; }

    /// <summary>The number of the member of the enumeration.</summary>
    public required int Number { get; init; }

    /// <summary>The text on the wire.</summary>
    public required string Message { get; init; }

    /// <summary>The C# name.</summary>
    public required string Category { get; init; }

    public required string Advice { get; init; }

    /// <summary>The C# name.</summary>
    public required string Provenance { get; init; }

    public required int HttpStatus { get; init; }

    public required DocComment Docs { get; init; }
}
