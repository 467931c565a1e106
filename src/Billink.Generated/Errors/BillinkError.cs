namespace Billink.Errors;

/// <summary>One error that an operation can answer with: a row of the contract's code table.</summary>
public sealed record BillinkError
{
    /// <summary>The error as a member of the operation's enumeration, as in <c>CreditErrorCode.InvoicesMissing</c>.</summary>
    public required Enum Value { get; init; }

    /// <summary>The code on the wire; leading zeros count. In v2 it may be an HTTP status that several errors share.</summary>
    public required string Code { get; init; }

    /// <summary>The C# name.</summary>
    public required string Name { get; init; }

    /// <summary>The text on the wire; <c>%word%</c> stands for a part that varies.</summary>
    public required string Message { get; init; }

    /// <summary>What kind of error it is.</summary>
    public required BillinkErrorCategory Category { get; init; }

    /// <summary>What the caller can do.</summary>
    public required string Advice { get; init; }

    /// <summary>How sure it is that Billink answers so.</summary>
    public required BillinkProvenance Provenance { get; init; }

    /// <summary>The HTTP status that carries it: 200 for most, as Billink reports business errors in the body.</summary>
    public int HttpStatus { get; init; } = 200;
}
