namespace Billink;

/// <summary>An error of an operation, as the contract describes it.</summary>
public sealed record BillinkError
{
    /// <summary>The error as a member of the operation's enumeration, as in <c>CreditErrorCode.InvoicesMissing</c>.</summary>
    public required Enum Value { get; init; }

    /// <summary>The code on the wire; leading zeros count. In v2 it may be an HTTP status that several errors share.</summary>
    public required string Code { get; init; }

    /// <summary>The C# name.</summary>
    public required string Name { get; init; }

    /// <summary>The text on the wire; <c>%word%</c> is a part that varies.</summary>
    public required string Message { get; init; }

    /// <summary><see cref="Message"/> for readers, with <c>…</c> for each part that varies.</summary>
    public string Text => MessageTemplate.Text(Message);

    /// <summary>The kind of error.</summary>
    public required BillinkErrorCategory Category { get; init; }

    /// <summary>What the caller can do.</summary>
    public required string Advice { get; init; }

    /// <summary>How sure it is that Billink returns this error.</summary>
    public required BillinkProvenance Provenance { get; init; }

    /// <summary>The HTTP status of the reply. Billink returns most errors with HTTP 200.</summary>
    public int HttpStatus { get; init; } = 200;
}
